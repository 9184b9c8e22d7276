import type { RiskHead } from '../../model/risk';

export const crossTenant: RiskHead = {
  id: 'dood-cross-tenant-access',
  label: 'R32',
  kind: 'security',
  title: 'A job reads, stops or deletes containers of others',
  severity: { B: 'high', C: 'critical', D: 'critical' },
  changed: [],
};
