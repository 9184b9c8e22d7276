import type { RiskHead } from '../../model/risk';

export const runtimeSocketVariant: RiskHead = {
  id: 'runtime-socket-variant-or-parent-dir',
  label: 'R03',
  kind: 'security',
  title: 'A runtime socket by another path',
  severity: { A: 'medium', B: 'critical', C: 'critical', D: 'critical' },
  changed: [],
};
