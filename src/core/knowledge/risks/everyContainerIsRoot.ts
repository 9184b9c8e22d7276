import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const everyContainerIsRoot: Risk = {
  id: 'every-pod-container-is-docker-root',
  label: 'R15',
  kind: 'security',
  title: 'Every container of the pod can drive the daemon',
  says: 'A pod has one network: the agent, the tests and the tools all reach the port.',
  closed: 'Only containers that need the daemon can call it',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  approaches: ['dind-sidecar'],
  mitigations: ['unix-socket'],
  sources: cite('observed-node', 'docker-image-docs'),
  changed: [],
};
