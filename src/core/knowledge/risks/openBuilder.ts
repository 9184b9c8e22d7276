import type { RiskHead } from '../../model/risk';

export const openBuilder: RiskHead = {
  id: 'shared-buildkitd-unauthenticated',
  label: 'R49',
  kind: 'security',
  title: 'The builder serves whoever reaches it',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
