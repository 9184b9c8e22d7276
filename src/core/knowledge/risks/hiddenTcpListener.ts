import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const hiddenTcpListener: RiskHead = {
  id: 'hidden-tcp-listener',
  label: 'R14',
  kind: 'security',
  title: 'The daemon also listens where nobody looks',
  severity: { B: 'low', C: 'medium', D: 'medium' },
  sources: cite('dind-entrypoint'),
  changed: [],
};
