import type { RiskHead } from '../../model/risk';

export const privilegedContainer: RiskHead = {
  id: 'privileged-container',
  label: 'R01',
  kind: 'security',
  title: 'A container runs privileged',
  severity: { A: 'low', B: 'high', C: 'critical', D: 'critical' },
  changed: [],
};
