import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const cgroupParent: Mitigation = {
  id: 'cgroup-parent',
  title: 'Put nested containers below the pod’s limits',
  says: 'dockerd gets the pod’s own cgroup as parent. Confirmed with engine 28.5.2 and the cgroupfs driver only.',
  residual: [],
  onPlan: ({ options }) =>
    options['cgroupParent'] === 'off' ? { options: { cgroupParent: 'pod' } } : undefined,
  sources: cite('observed-node', 'k8s-cgroup-fix'),
  changed: [],
};
