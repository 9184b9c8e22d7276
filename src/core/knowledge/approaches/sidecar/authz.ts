import type { Variant } from '../../../model/approach';
import { privilegedRefused } from '../../blockers';
import { cite } from '../../cite';
import { coldCache, openMetadata, sharedCaches, sharedNode, wideNetworks } from '../../conditions';
import { needsDaemon, onlyDaemonPrivileged, socketOnly, workspaceMounted } from '../../sidecarReasons';
import { daemonRisks, sidecarReads } from './reads';

export const authz: Variant<'dind-sidecar'> = {
  id: 'dind-sidecar/authz',
  tool: 'authz-plugin',
  title: 'Authorization plugin',
  inTitle: 'authorization plugin',
  daemon: 'own',
  builder: 'docker',
  wall: 'none',
  level: 'privileged',
  privileged: 'daemon',
  callers: 'holders',
  evidence: 'derived',
  blockers: privilegedRefused,
  discouraged: [
    {
      when: { question: 'trust', is: ['own-team', 'organisation', 'anyone'] },
      say: 'The price: a program more to build and keep up to date, and no wall. It stops the careless; a hostile build reaches the node as it would without it.',
      sources: cite('docker-authz-docs', 'opa-docker-authz'),
    },
  ],
  reasons: [
    needsDaemon,
    {
      tone: 'bad',
      say: 'Builds pass the plugin by design: BuildKit’s calls are never shown to it, and its answer binds the API alone.',
      risks: ['privileged-container'],
      sources: cite('docker-authz-docs'),
    },
    {
      tone: 'partly',
      say: 'The policy stops docker run --privileged and mounts outside the checkout, where nobody goes around it on purpose.',
      sources: cite('docker-authz-docs', 'opa-docker-authz'),
      confidence: 'medium',
    },
    {
      tone: 'bad',
      say: 'You build the plugin from source, and we have not run it: its newest version is of April 2025, and its makers call it a showcase.',
      sources: cite('opa-docker-authz'),
    },
    workspaceMounted,
    socketOnly,
    onlyDaemonPrivileged,
  ],
  risks: [
    'privileged-container',
    'namespace-policy-downgraded',
    ...daemonRisks,
    'limits-bypassed-by-nested-containers',
    'authz-plugin-false-assurance',
  ],
  risksWhen: [coldCache, sharedCaches, sharedNode, openMetadata, wideNetworks],
  price: ({ context, certain }) => {
    if (context !== 'D')
      return 'The price: the plugin stops the careless only; whoever controls a job can still become root on its node.';
    return certain
      ? 'The price: anybody whose code a job runs can become root on the node, by a build that the plugin never sees.'
      : 'The price: whoever controls a job can become root on its node, past the plugin; if your jobs run code of anybody, anybody can.';
  },
  options: { transport: 'unix', plugin: 'opa' },
  reads: sidecarReads,
  sources: cite('docker-authz-docs', 'docker-plugin-api', 'opa-docker-authz', 'docker-authz-cve'),
  confidence: 'medium',
  changed: [],
};
