import type { RiskHead } from '../../model/risk';

export const unboundedStorage: RiskHead = {
  id: 'unbounded-ephemeral-storage',
  label: 'R25',
  kind: 'reliability',
  title: 'Layers can fill the node’s disk',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'high' },
  changed: [],
};
