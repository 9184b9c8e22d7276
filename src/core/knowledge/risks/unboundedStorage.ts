import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const unboundedStorage: Risk = {
  id: 'unbounded-ephemeral-storage',
  label: 'R25',
  kind: 'reliability',
  title: 'Layers can fill the node’s disk',
  says: 'Without a limit the neighbours are evicted, not this build.',
  closed: 'The layer store has a limit',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'high' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['size-limit', 'leave-node-socket', 'build-without-daemon'],
  checkers: {
    kubeScore: ['container-ephemeral-storage-request-and-limit'],
    only: 'the limit of a container',
  },
  sources: cite('k8s-ephemeral-storage', 'k8s-volumes', 'kubelet-foreign', 'checker-rules'),
  changed: [],
};
