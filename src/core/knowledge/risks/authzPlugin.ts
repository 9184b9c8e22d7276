import type { RiskHead } from '../../model/risk';

export const authzPlugin: RiskHead = {
  id: 'authz-plugin-false-assurance',
  label: 'R06',
  kind: 'security',
  title: 'An authorization plugin is taken for a wall',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
