import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const limitsBypassed: Risk = {
  id: 'limits-bypassed-by-nested-containers',
  label: 'R51',
  kind: 'reliability',
  title: 'The pod’s limits do not reach nested containers',
  says: 'A privileged daemon starts its containers outside the pod’s cgroup.',
  closed: 'The pod’s limits hold for nested containers',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'high' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['cgroup-parent', 'build-without-daemon'],
  sources: cite('observed-node', 'moby-cgroup', 'containerd-cgroupns'),
  changed: [],
};
