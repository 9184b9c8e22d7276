import type { Approach } from '../../model/approach';
import { nodeSysctl, noUnprivilegedUserNamespaces, privilegedRefused } from '../blockers';
import { cite } from '../cite';
import { coldCache, openMetadata, sharedCaches, sharedNode, wideNetworks } from '../conditions';
import {
  needsDaemon,
  onlyDaemonPrivileged,
  price,
  rootlessPrice,
  socketOnly,
  workspaceMounted,
} from '../sidecarReasons';
import { authz } from './sidecar/authz';
import { gvisor } from './sidecar/gvisor';
import { kata } from './sidecar/kata';
import { daemonRisks, sidecarReads } from './sidecar/reads';
import { sysbox } from './sidecar/sysbox';
import { userns } from './sidecar/userns';

const standing = ['privileged-container', 'namespace-policy-downgraded', ...daemonRisks] as const;

const inSomeWorlds = [coldCache, sharedCaches, sharedNode, openMetadata, wideNetworks] as const;

const reads = sidecarReads;

export const dindSidecar: Approach<'dind-sidecar'> = {
  id: 'dind-sidecar',
  title: 'DinD sidecar',
  subtitle: 'a daemon container beside the client',
  group: 'daemon',
  covers: ['build-image', 'run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'],
  variants: [
    {
      id: 'dind-sidecar/unix',
      title: 'Unix socket',
      inTitle: 'unix socket',
      daemon: 'own',
      builder: 'docker',
      wall: 'none',
      level: 'privileged',
      privileged: 'daemon',
      callers: 'holders',
      evidence: 'run',
      blockers: privilegedRefused,
      discouraged: [],
      reasons: [needsDaemon, workspaceMounted, socketOnly, onlyDaemonPrivileged],
      risks: [...standing, 'limits-bypassed-by-nested-containers'],
      risksWhen: inSomeWorlds,
      price,
      options: { transport: 'unix' },
      reads,
      sources: cite('observed-node', 'dind-entrypoint', 'arc-sidecar'),
      changed: [],
    },
    {
      id: 'dind-sidecar/tls',
      title: 'TCP with TLS',
      inTitle: 'TCP with TLS',
      daemon: 'own',
      builder: 'docker',
      wall: 'none',
      level: 'privileged',
      privileged: 'daemon',
      callers: 'holders',
      evidence: 'run',
      blockers: privilegedRefused,
      discouraged: [],
      reasons: [
        needsDaemon,
        workspaceMounted,
        {
          tone: 'good',
          say: 'Only a container that mounts the client’s key can call the daemon; RUN steps hold none.',
          risks: ['daemon-tcp-without-tls', 'build-step-reaches-daemon-api'],
          sources: cite('dind-entrypoint', 'observed-node'),
        },
        {
          tone: 'partly',
          say: 'The port 2376 is open on the pod’s address, and useless without the client’s key.',
          sources: cite('dind-entrypoint', 'observed-node'),
        },
        onlyDaemonPrivileged,
      ],
      risks: [...standing, 'limits-bypassed-by-nested-containers'],
      risksWhen: inSomeWorlds,
      price,
      options: { transport: 'tls' },
      reads,
      sources: cite('observed-node', 'dind-entrypoint'),
      changed: [],
    },
    {
      id: 'dind-sidecar/loopback',
      title: 'TCP on loopback',
      inTitle: 'TCP on loopback',
      daemon: 'own',
      builder: 'docker',
      wall: 'none',
      level: 'privileged',
      privileged: 'daemon',
      callers: 'pod',
      evidence: 'run',
      blockers: privilegedRefused,
      discouraged: [
        {
          when: { question: 'trust', is: ['own-team', 'organisation', 'anyone'] },
          say: 'The price: every container of the pod can drive the daemon, and plain TCP is deprecated.',
          sources: cite('observed-node', 'docker-deprecated'),
        },
      ],
      reasons: [
        needsDaemon,
        workspaceMounted,
        {
          tone: 'bad',
          say: 'Every container of the pod reaches the port, the agent and your build tools among them.',
          risks: ['every-pod-container-is-docker-root'],
          sources: cite('observed-node'),
        },
        onlyDaemonPrivileged,
      ],
      risks: [...standing, 'limits-bypassed-by-nested-containers'],
      risksWhen: [
        ...inSomeWorlds,
        {
          risk: 'every-pod-container-is-docker-root',
          when: {
            any: [
              { question: 'ci', is: ['jenkins'] },
              { question: 'jobs', has: ['testcontainers'] },
            ],
          },
        },
      ],
      price,
      options: { transport: 'loopback' },
      reads,
      sources: cite('observed-node', 'moby-daemon', 'docker-deprecated'),
      changed: [],
    },
    {
      id: 'dind-sidecar/rootless',
      title: 'Rootless image',
      inTitle: 'rootless image',
      daemon: 'own',
      builder: 'docker',
      wall: 'none',
      level: 'privileged',
      privileged: 'daemon',
      callers: 'holders',
      evidence: 'run',
      blockers: [...privilegedRefused, ...noUnprivilegedUserNamespaces],
      discouraged: [],
      reasons: [
        needsDaemon,
        workspaceMounted,
        socketOnly,
        ...nodeSysctl,
        {
          tone: 'partly',
          say: 'The daemon runs as user 1000, and the container is privileged all the same: harder to break out of, not closed.',
          risks: ['rootless-dind-still-privileged'],
          sources: cite('docker-rootless', 'observed-node'),
        },
        {
          tone: 'bad',
          say: 'The network is slower and docker run --memory is ignored.',
          sources: cite('docker-rootless', 'observed-node'),
        },
      ],
      risks: [...standing, 'rootless-dind-still-privileged'],
      risksWhen: inSomeWorlds,
      price: rootlessPrice,
      options: { transport: 'unix', image: 'rootless' },
      reads,
      sources: cite('docker-rootless', 'dind-entrypoint', 'observed-node'),
      changed: [],
    },
    authz,
    userns,
    gvisor,
    kata,
    sysbox,
  ],
  sources: cite('dind-entrypoint', 'observed-node', 'arc-sidecar'),
  changed: [],
};
