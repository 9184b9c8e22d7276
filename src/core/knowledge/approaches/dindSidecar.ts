import type { Approach, Reason, Variant } from '../../model/approach';
import { cite } from '../cite';
import { noUnprivilegedUserNamespaces, privilegedRefused } from '../blockers';

const runsContainers: Reason = {
  tone: 'good',
  when: { question: 'jobs', has: ['run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'] },
  say: 'Your jobs run containers, so they need a daemon. Here no step starts before it answers.',
  risks: ['daemon-not-ready'],
  sources: cite('docker-image-docs', 'jenkins-launcher', 'k8s-sidecars'),
};

const onlyDaemonPrivileged: Reason = {
  tone: 'partly',
  say: 'Only dind is privileged, not the agent. The namespace must still allow it.',
  risks: ['privileged-container', 'namespace-policy-downgraded'],
  sources: cite('docker-image-docs', 'k8s-psa-code'),
};

const workspaceMounted: Reason = {
  tone: 'good',
  when: { question: 'workspace', is: ['docker-run'] },
  say: 'The checkout is mounted at the same path in client and daemon, so docker run -v finds it.',
  risks: ['workspace-path-mismatch-sidecar'],
  sources: cite('dood-bind-paths', 'observed-node'),
};

const standing = [
  'privileged-container',
  'namespace-policy-downgraded',
  'docker-api-audit-blind-spot',
  'floating-image-tag',
] as const;

const price: Variant['price'] = (context) =>
  context === 'D'
    ? 'The price: anybody whose code a job runs can become root on the node, one docker command away.'
    : 'The price: whoever controls a job can become root on its node.';

const reads: Variant['reads'] = [
  'jobs',
  'workspace',
  'cache',
  'registryCache',
  'architectures',
  'ci',
  'kubernetes',
];

/** A cold layer store is a risk only where a cache was asked for and no registry holds it. */
const coldCache: NonNullable<Variant['risksWhen']>[number] = {
  risk: 'cache-lost-with-pod',
  when: {
    all: [
      { question: 'cache', is: ['shared'] },
      { question: 'registryCache', is: ['no'] },
      { question: 'jobs', has: ['build-image'] },
    ],
  },
};

export const dindSidecar: Approach = {
  id: 'dind-sidecar',
  title: 'DinD sidecar',
  subtitle: 'a daemon container beside the client',
  group: 'daemon',
  covers: ['build-image', 'run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'],
  variants: [
    {
      id: 'dind-sidecar/unix',
      title: 'Unix socket',
      blockers: privilegedRefused,
      discouraged: [],
      reasons: [
        runsContainers,
        workspaceMounted,
        {
          tone: 'good',
          say: 'It listens on a socket volume only. No port is open, also not to RUN steps.',
          risks: ['hidden-tcp-listener', 'build-step-reaches-daemon-api'],
          sources: cite('observed-node', 'dind-entrypoint'),
        },
        onlyDaemonPrivileged,
      ],
      risks: [...standing, 'limits-bypassed-by-nested-containers'],
      risksWhen: [coldCache],
      price,
      options: { transport: 'unix' },
      reads,
      sources: cite('observed-node', 'dind-entrypoint', 'arc-sidecar'),
      changed: [],
    },
    {
      id: 'dind-sidecar/tls',
      title: 'TCP with TLS',
      blockers: privilegedRefused,
      discouraged: [],
      reasons: [
        runsContainers,
        workspaceMounted,
        {
          tone: 'partly',
          say: 'The port 2376 is open on the pod’s address, and useless without the client’s key.',
          sources: cite('dind-entrypoint', 'observed-node'),
        },
        onlyDaemonPrivileged,
      ],
      risks: [...standing, 'limits-bypassed-by-nested-containers'],
      risksWhen: [coldCache],
      price,
      options: { transport: 'tls' },
      reads,
      sources: cite('observed-node', 'dind-entrypoint'),
      changed: [],
    },
    {
      id: 'dind-sidecar/loopback',
      title: 'TCP on loopback',
      blockers: privilegedRefused,
      discouraged: [
        {
          when: { question: 'trust', is: ['own-team', 'organisation', 'anyone'] },
          say: 'The price: every container of the pod can drive the daemon, and plain TCP is deprecated.',
          sources: cite('observed-node', 'docker-deprecated'),
        },
      ],
      reasons: [
        runsContainers,
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
        coldCache,
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
      blockers: [...privilegedRefused, ...noUnprivilegedUserNamespaces],
      discouraged: [],
      reasons: [
        runsContainers,
        workspaceMounted,
        {
          tone: 'partly',
          say: 'dockerd runs as user 1000, and the container is privileged all the same: harder to break out of, not closed.',
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
      risksWhen: [coldCache],
      price,
      options: { transport: 'unix', image: 'rootless' },
      reads,
      sources: cite('docker-rootless', 'dind-entrypoint', 'observed-node'),
      changed: [],
    },
  ],
  sources: cite('dind-entrypoint', 'observed-node', 'arc-sidecar'),
  changed: [],
};
