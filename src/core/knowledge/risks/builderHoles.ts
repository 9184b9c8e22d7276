import type { RiskHead } from '../../model/risk';

export const builderHoles: RiskHead = {
  id: 'untrusted-frontend-or-entitlement',
  label: 'R50',
  kind: 'security',
  title: 'A Dockerfile can leave its confinement',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
