import type { RiskHead } from '../../model/risk';

export const runtimeUnpatched: RiskHead = {
  id: 'nested-runtime-unpatched',
  label: 'R05',
  kind: 'security',
  title: 'The pod’s own engine is out of date',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
