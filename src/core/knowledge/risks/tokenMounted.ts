import type { RiskHead } from '../../model/risk';

export const tokenMounted: RiskHead = {
  id: 'service-account-token-mounted',
  label: 'R42',
  kind: 'security',
  title: 'Builds get a Kubernetes token',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
