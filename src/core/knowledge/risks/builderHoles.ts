import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const builderHoles: RiskHead = {
  id: 'untrusted-frontend-or-entitlement',
  label: 'R50',
  kind: 'security',
  title: 'A Dockerfile can leave its confinement',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  sources: cite('buildkit-advisories'),
  changed: [],
};
