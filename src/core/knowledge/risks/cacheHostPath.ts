import type { RiskHead } from '../../model/risk';

export const cacheHostPath: RiskHead = {
  id: 'cache-hostpath-on-node',
  label: 'R21',
  kind: 'security',
  title: 'A directory of the node is mounted for writing',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
