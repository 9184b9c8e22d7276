import type { RiskHead } from '../../model/risk';

export const missingLimits: RiskHead = {
  id: 'missing-resource-limits',
  label: 'R37',
  kind: 'reliability',
  title: 'The container that does the work has no limits',
  severity: { B: 'medium', C: 'high', D: 'high' },
  changed: [],
};
