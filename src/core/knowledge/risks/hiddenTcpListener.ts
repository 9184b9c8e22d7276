import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const hiddenTcpListener: Risk = {
  id: 'hidden-tcp-listener',
  label: 'R14',
  kind: 'security',
  title: 'The daemon also listens where nobody looks',
  says: 'Beside the socket or port that the manifest names, a second one is open.',
  closed: 'No port that the manifest does not name',
  severity: { B: 'low', C: 'medium', D: 'medium' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['dockerd-first'],
  sources: cite('dind-entrypoint', 'observed-node'),
  changed: [],
};
