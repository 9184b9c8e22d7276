import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const tokenMounted: RiskHead = {
  id: 'service-account-token-mounted',
  label: 'R42',
  kind: 'security',
  title: 'Builds get a Kubernetes token',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  sources: cite('k8s-service-accounts'),
  changed: [],
};
