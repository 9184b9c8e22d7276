import type { RiskHead } from '../../model/risk';

export const limitsBypassed: RiskHead = {
  id: 'limits-bypassed-by-nested-containers',
  label: 'R51',
  kind: 'reliability',
  title: 'The pod’s limits do not reach nested containers',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'high' },
  changed: [],
};
