import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const cgroupParent: PlanOption = {
  id: 'cgroupParent',
  title: 'Limits for nested containers',
  choices: [
    { value: 'off', label: 'Off', hint: 'limits hold for dockerd only' },
    { value: 'pod', label: 'The pod’s limits', hint: '--cgroup-parent' },
  ],
  appliesTo: ({ ref }) =>
    ref === 'dind-same-container/default' || ref === 'dind-sidecar/unix' || ref === 'dind-sidecar/loopback',
  default: () => 'off',
  sources: cite('observed-node', 'moby-cgroup', 'k8s-cgroup-fix'),
  changed: [],
};
