import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const controlPlaneOrShared: RiskHead = {
  id: 'ci-on-control-plane-or-shared-nodes',
  label: 'R10',
  kind: 'security',
  title: 'Builds run beside what must not fall',
  severity: { A: 'low', B: 'high', C: 'critical', D: 'critical' },
  sources: cite('k8s-toleration', 'k8s-labels', 'owasp-cicd', 'checker-rules'),
  changed: [],
};
