import type { Variant } from '../../../model/approach';
import { beyondBaseline, noHandler, noUserNamespace } from '../../enclosureBlockers';
import { cite } from '../../cite';
import { coldCache, openMetadata, sharedCaches, wideNetworks } from '../../conditions';
import { limitsBelowPod, mapsNoNfs } from '../../enclosureReasons';
import { needsDaemon, socketOnly, workspaceMounted } from '../../sidecarReasons';
import { daemonRisks, newSidecarReads } from './reads';

export const userns: Variant<'dind-sidecar'> = {
  id: 'dind-sidecar/userns',
  title: 'User namespace',
  inTitle: 'user namespace',
  daemon: 'own',
  builder: 'docker',
  wall: 'user-namespace',
  level: 'privileged',
  privileged: 'none',
  callers: 'holders',
  evidence: 'run',
  blockers: [
    noHandler(
      ['crun-cgroup', 'runc-cgroup'],
      'handler with writable cgroups',
      'Whoever runs the nodes can add a handler with cgroup_writable = true to containerd 2.1 or newer, with crun below it, and a RuntimeClass that names it.',
      cite('observed-node', 'containerd-cgroup-writable'),
    ),
    ...noUserNamespace,
    beyondBaseline(
      'userns-capabilities-refused',
      'SYS_ADMIN and unconfined profiles, and dockerd needs both, in a user namespace too.',
      cite('observed-node'),
    ),
  ],
  discouraged: [
    {
      when: { not: { question: 'sandbox', has: ['crun-cgroup'] } },
      say: 'The price: with runc it worked only once the cgroup belonged to the pod’s root. With the cgroupfs driver it does not by itself; the systemd driver is expected to see to it, which we have not run. crun works as it is.',
      sources: cite('observed-node'),
      confidence: 'low',
    },
    {
      when: { question: 'runtime', is: ['cri-o'] },
      say: 'The price: on CRI-O the cgroup becomes writable by an annotation. Its documents say so; we have run it on containerd only.',
      sources: cite('crio-image-volumes'),
      confidence: 'low',
    },
  ],
  reasons: [
    needsDaemon,
    {
      tone: 'good',
      say: 'No container is privileged. Root in the pod is nobody on the node, and what the daemon starts stays in that namespace.',
      risks: ['privileged-container'],
      sources: cite('observed-node', 'k8s-userns'),
    },
    workspaceMounted,
    socketOnly,
    limitsBelowPod,
    {
      tone: 'partly',
      say: 'Around dockerd there is neither seccomp nor AppArmor, so the kernel is the wall, and the namespace must be at level privileged.',
      risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
      sources: cite('observed-node', 'k8s-psa-code'),
    },
    mapsNoNfs,
    {
      tone: 'partly',
      say: 'We ran it with engine 28.5.2, containerd 2.1.9 and crun 1.28; not with engine 29.',
      sources: cite('observed-node', 'userns-dind'),
    },
  ],
  risks: ['namespace-policy-downgraded', ...daemonRisks, 'builder-unconfined-profiles'],
  risksWhen: [coldCache, sharedCaches, openMetadata, wideNetworks],
  price: ({ context, certain }) => {
    if (context !== 'D')
      return 'The price: the whole namespace must allow unconfined pods with SYS_ADMIN, and the kernel is the only wall behind the user namespace.';
    return certain
      ? 'The price: code of anybody meets the node’s kernel without a filter; a vulnerability in it is a way out.'
      : 'The price: code meets the node’s kernel without a filter; if your jobs run code of anybody, a vulnerability in it is a way out.';
  },
  options: { transport: 'unix', around: 'user-namespace' },
  reads: [...newSidecarReads, 'runtime'],
  sources: cite('observed-node', 'containerd-cgroup-writable', 'userns-dind'),
  changed: [],
};
