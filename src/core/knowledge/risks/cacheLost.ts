import type { RiskHead } from '../../model/risk';

export const cacheLost: RiskHead = {
  id: 'cache-lost-with-pod',
  label: 'R23',
  kind: 'reliability',
  title: 'Every build starts cold',
  severity: { A: 'medium', B: 'medium' },
  changed: [],
};
