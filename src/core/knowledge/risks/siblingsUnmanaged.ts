import type { RiskHead } from '../../model/risk';

export const siblingsUnmanaged: RiskHead = {
  id: 'unmanaged-sibling-containers',
  label: 'R30',
  kind: 'reliability',
  title: 'The node’s daemon starts what Kubernetes does not count',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'high' },
  changed: [],
};
