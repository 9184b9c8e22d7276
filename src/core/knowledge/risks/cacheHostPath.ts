import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const cacheHostPath: RiskHead = {
  id: 'cache-hostpath-on-node',
  label: 'R21',
  kind: 'security',
  title: 'A directory of the node is mounted for writing',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  sources: cite('k8s-volumes'),
  changed: [],
};
