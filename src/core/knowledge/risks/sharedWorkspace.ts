import type { RiskHead } from '../../model/risk';

export const sharedWorkspace: RiskHead = {
  id: 'shared-rwx-workspace',
  label: 'R29',
  kind: 'security',
  title: 'Several agents can share one workspace',
  severity: { B: 'low', C: 'high', D: 'critical' },
  changed: [],
};
