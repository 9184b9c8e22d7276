import type { RiskHead } from '../../model/risk';

export const hiddenTcpListener: RiskHead = {
  id: 'hidden-tcp-listener',
  label: 'R14',
  kind: 'security',
  title: 'The daemon also listens where nobody looks',
  severity: { B: 'low', C: 'medium', D: 'medium' },
  changed: [],
};
