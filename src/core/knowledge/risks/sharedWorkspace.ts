import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const sharedWorkspace: RiskHead = {
  id: 'shared-rwx-workspace',
  label: 'R29',
  kind: 'security',
  title: 'Several agents can share one workspace',
  severity: { B: 'low', C: 'high', D: 'critical' },
  sources: cite('jenkins-workspace-volume', 'jenkins-k8s-plugin', 'owasp-cicd'),
  confidence: 'medium',
  changed: [],
};
