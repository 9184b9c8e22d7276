import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const cgroupParent: PlanOption = {
  id: 'cgroupParent',
  title: 'Limits for nested containers',
  why: 'On cgroup v2 a privileged daemon starts its containers outside the pod, and the pod’s limits do not reach them. The way out gives dockerd the pod’s own cgroup as parent. Confirmed with engine 28.5.2 and the cgroupfs driver; not with the systemd driver, not with engine 29. Try it before you rely on it.',
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
