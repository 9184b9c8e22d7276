import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const limitIgnored: Symptom = {
  id: 'limit-ignored',
  title: 'kubectl top shows little, docker stats much, and the node runs out of memory',
  cause: 'A privileged daemon starts its containers in the node’s cgroup, outside the pod and its limits.',
  fix: 'Give dockerd the pod’s cgroup as parent, or each container a --memory of its own.',
  risks: ['limits-bypassed-by-nested-containers'],
  sources: cite('thread-moby-45378', 'thread-arc-2284', 'k8s-cgroup-fix', 'observed-node'),
  changed: [],
};
