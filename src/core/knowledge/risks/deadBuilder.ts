import type { RiskHead } from '../../model/risk';

export const deadBuilder: RiskHead = {
  id: 'unmaintained-builder',
  label: 'R48',
  kind: 'security',
  title: 'Nobody maintains this builder',
  severity: { B: 'medium', C: 'medium', D: 'high' },
  changed: [],
};
