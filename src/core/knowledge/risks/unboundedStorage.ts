import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const unboundedStorage: RiskHead = {
  id: 'unbounded-ephemeral-storage',
  label: 'R25',
  kind: 'reliability',
  title: 'Layers can fill the node’s disk',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'high' },
  sources: cite('k8s-ephemeral-storage'),
  changed: [],
};
