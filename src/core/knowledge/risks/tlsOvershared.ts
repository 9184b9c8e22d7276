import type { RiskHead } from '../../model/risk';

export const tlsOvershared: RiskHead = {
  id: 'tls-material-overshared',
  label: 'R17',
  kind: 'security',
  title: 'Keys of the daemon reach further than its clients',
  severity: { B: 'low', C: 'medium', D: 'medium' },
  changed: [],
};
