import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const hiddenTcpListener: Risk = {
  id: 'hidden-tcp-listener',
  label: 'R14',
  kind: 'security',
  title: 'The daemon also listens where nobody looks',
  says: 'Beside the socket or port that the manifest names, a second one is open.',
  closed: 'No hidden port: the first argument is dockerd',
  severity: { B: 'low', C: 'medium', D: 'medium' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['unix-socket'],
  sources: cite('dind-entrypoint', 'observed-node'),
  changed: [],
};
