import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const workspaceMismatchSidecar: Risk = {
  id: 'workspace-path-mismatch-sidecar',
  label: 'R27',
  kind: 'reliability',
  title: 'The daemon does not see the checkout',
  says: 'docker run -v starts a container with an empty directory, and no error.',
  closed: 'The checkout lies at the same path in client and daemon',
  severity: { A: 'high', B: 'high', C: 'high', D: 'high' },
  approaches: ['dind-sidecar'],
  mitigations: ['mount-workspace'],
  sources: cite('jenkins-workspace-volume', 'observed-node', 'dood-bind-paths'),
  changed: [],
};
