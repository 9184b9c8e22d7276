import type { RiskHead } from '../../model/risk';

export const namespaceDowngraded: RiskHead = {
  id: 'namespace-policy-downgraded',
  label: 'R09',
  kind: 'security',
  title: 'The namespace must be opened for this pod',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
