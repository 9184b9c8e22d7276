import type { Reason } from '../model/approach';
import { cite } from './cite';

/** What the kubelet sees of a daemon in a namespace of its own. */
export const limitsBelowPod: Reason = {
  tone: 'good',
  say: 'The limits of the pod hold for what the daemon starts: it has no cgroup but its own.',
  risks: ['limits-bypassed-by-nested-containers'],
  sources: cite('observed-node', 'containerd-cgroupns'),
};

/** The same for a sandbox: it is as large as the pod. */
export const sandboxedLimits: Reason = {
  tone: 'good',
  say: 'What the daemon starts stays inside the sandbox, which is no larger than the limits of the pod.',
  risks: ['limits-bypassed-by-nested-containers'],
  sources: cite('kata-docker', 'gvisor-docker'),
  confidence: 'medium',
};

/** Where the layers lie. */
export const layersInMemory: Reason = {
  tone: 'partly',
  say: 'Layers lie in memory, 4 GiB of the daemon’s 8: large images need larger figures, and every agent reserves them.',
  sources: cite('kata-docker', 'gvisor-docker'),
};

/** A claim for packages, shared by agents, often lies on NFS. */
export const mapsNoNfs: Reason = {
  tone: 'partly',
  when: { question: 'cache', is: ['shared'] },
  say: 'The claim for packages must not lie on NFS: a pod with a user namespace cannot mount it.',
  sources: cite('k8s-userns'),
};
