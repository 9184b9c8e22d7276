import type { RiskHead } from '../../model/risk';

export const controlPlaneOrShared: RiskHead = {
  id: 'ci-on-control-plane-or-shared-nodes',
  label: 'R10',
  kind: 'security',
  title: 'Builds run beside what must not fall',
  severity: { A: 'low', B: 'high', C: 'critical', D: 'critical' },
  changed: [],
};
