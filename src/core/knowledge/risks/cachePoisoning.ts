import type { RiskHead } from '../../model/risk';

export const cachePoisoning: RiskHead = {
  id: 'cache-poisoning',
  label: 'R24',
  kind: 'security',
  title: 'A less trusted build can write what a release reads',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
