import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const accounting: Criterion = {
  id: 'accounting',
  title: 'Limits hold, the scheduler sees the load',
  group: 'everyday',
  weight: () => 2,
  rate: (ref) => {
    if (ref.startsWith('buildkit')) return 'good';
    if (ref.startsWith('docker-socket')) return 'bad';
    return ref === 'dind-sidecar/rootless' ? 'partly' : 'bad';
  },
  sources: cite('observed-node', 'moby-cgroup', 'kubelet-foreign'),
  changed: [],
};
