import type { RiskHead } from '../../model/risk';

export const cacheHostPathTmp: RiskHead = {
  id: 'cache-hostpath-tmp',
  label: 'R22',
  kind: 'security',
  title: 'The node’s /tmp is used as a cache',
  severity: { A: 'medium', B: 'high', C: 'critical', D: 'critical' },
  changed: [],
};
