import type { RiskHead } from '../../model/risk';

export const auditBlindSpot: RiskHead = {
  id: 'docker-api-audit-blind-spot',
  label: 'R08',
  kind: 'security',
  title: 'What the daemon runs is in no Kubernetes log',
  severity: { B: 'low', C: 'medium', D: 'high' },
  changed: [],
};
