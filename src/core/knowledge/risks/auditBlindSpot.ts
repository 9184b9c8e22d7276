import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const auditBlindSpot: RiskHead = {
  id: 'docker-api-audit-blind-spot',
  label: 'R08',
  kind: 'security',
  title: 'What the daemon runs is in no Kubernetes log',
  severity: { B: 'low', C: 'medium', D: 'high' },
  sources: cite('kubelet-foreign'),
  changed: [],
};
