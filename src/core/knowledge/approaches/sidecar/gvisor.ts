import type { Blocker, Variant } from '../../../model/approach';
import { refuser } from '../../blockers';
import { noHandler, noOwnHandler, whoAdmitsSandbox } from '../../enclosureBlockers';
import { cite } from '../../cite';
import { coldCache, openMetadata, sharedCaches } from '../../conditions';
import { layersInMemory, sandboxedLimits } from '../../enclosureReasons';
import { needsDaemon, socketOnly, workspaceMounted } from '../../sidecarReasons';
import { daemonRisks, sidecarReads } from './reads';

/** Autopilot looks at the sandbox and not at the level: it admits the capabilities there where the cluster allows it. */
const capabilitiesRefused: Blocker = {
  id: 'gvisor-capabilities-refused',
  when: {
    any: [
      { question: 'podSecurity', is: ['restricted'] },
      {
        all: [
          { question: 'podSecurity', is: ['baseline'] },
          { not: { question: 'platform', is: ['gke-autopilot'] } },
        ],
      },
    ],
  },
  changes: 'podSecurity',
  say: (environment) =>
    `${refuser(environment)} refuses SYS_ADMIN and NET_ADMIN, although gVisor grants them inside the sandbox only.`,
  whoCanChange: whoAdmitsSandbox,
  sources: cite('k8s-psa-code', 'gvisor-gke'),
};

export const gvisor: Variant<'dind-sidecar'> = {
  id: 'dind-sidecar/gvisor',
  tool: 'gvisor',
  title: 'gVisor sandbox',
  inTitle: 'gVisor sandbox',
  daemon: 'own',
  builder: 'docker',
  wall: 'sandbox',
  level: 'privileged',
  privileged: 'none',
  callers: 'holders',
  evidence: 'upstream',
  covers: ['build-image', 'run-containers', 'compose', 'existing-docker-scripts'],
  uncovered: {
    id: 'gvisor-publishes-no-ports',
    when: { question: 'jobs', has: ['testcontainers'] },
    changes: 'jobs',
    say: 'Published ports do not work in gVisor, and Testcontainers reaches what it starts through them.',
    whoCanChange: 'Whoever writes the tests can run them where ports are published, or on the host network.',
    sources: cite('gvisor-docker', 'testcontainers-config'),
  },
  blockers: [
    noHandler(
      ['gvisor'],
      'gVisor handler',
      'In GKE a node pool with GKE Sandbox has one. Elsewhere whoever runs the nodes can install runsc, with net-raw and allow-packet-socket-write, and a RuntimeClass that names it.',
      cite('gvisor-docker', 'gvisor-gke'),
    ),
    {
      id: 'gke-too-old-for-docker-29',
      when: { all: [{ question: 'platform', is: ['gke', 'gke-autopilot'] }, { minor: { below: 36 } }] },
      changes: 'kubernetes',
      say: 'In GKE Sandbox Docker 29 needs GKE 1.36.3 or newer.',
      whoCanChange: 'Whoever runs the cluster can bring it to GKE 1.36.3 or newer.',
      sources: cite('gvisor-gke'),
    },
    capabilitiesRefused,
    noOwnHandler(['eks-auto', 'eks-fargate'], 'gVisor', cite('eks-auto', 'eks-fargate')),
  ],
  discouraged: [
    {
      when: { question: 'jobs', has: ['compose'] },
      say: 'The price: ports that compose services publish do not appear. Services reach each other; a step reaches one only with network_mode: host.',
      sources: cite('gvisor-docker'),
    },
    {
      when: { question: 'jobs', has: ['existing-docker-scripts'] },
      say: 'The price: a script that publishes a port and calls it finds nothing there.',
      sources: cite('gvisor-docker'),
    },
  ],
  reasons: [
    needsDaemon,
    {
      tone: 'good',
      say: 'No container is privileged. Steps, client and daemon run on gVisor’s kernel, which has no rights on the node.',
      risks: ['privileged-container'],
      sources: cite('gvisor-docker', 'gvisor-gke'),
    },
    workspaceMounted,
    socketOnly,
    {
      tone: 'bad',
      say: 'Published ports do not appear: what docker run starts is reached with --network host inside the sandbox only.',
      sources: cite('gvisor-docker'),
    },
    layersInMemory,
    sandboxedLimits,
    {
      tone: 'partly',
      when: { question: 'platform', is: ['gke-autopilot'] },
      say: 'Autopilot admits it only in a cluster that was created with --workload-policies=allow-net-admin.',
      sources: cite('gvisor-gke'),
    },
    {
      tone: 'partly',
      say: 'Its makers test Docker in one container; a client beside it, with the socket between them, is derived by us from their documents.',
      sources: cite('gvisor-docker', 'gvisor-volumes'),
      confidence: 'medium',
    },
  ],
  risks: ['namespace-policy-downgraded', ...daemonRisks],
  risksWhen: [coldCache, sharedCaches, openMetadata],
  price: ({ context, certain }) => {
    if (context !== 'D')
      return 'The price: the namespace must admit SYS_ADMIN, layers fill memory, and published ports do not work.';
    return certain
      ? 'The price: code of anybody has gVisor as its wall, the namespace must admit SYS_ADMIN, and published ports do not work.'
      : 'The price: the namespace must admit SYS_ADMIN and published ports do not work; if your jobs run code of anybody, gVisor is its wall.';
  },
  options: { transport: 'unix', around: 'gvisor' },
  reads: sidecarReads,
  sources: cite('gvisor-docker', 'gvisor-gke', 'gvisor-volumes'),
  confidence: 'medium',
  changed: [],
};
