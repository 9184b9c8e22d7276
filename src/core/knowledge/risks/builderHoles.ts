import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const builderHoles: RiskHead = {
  id: 'untrusted-frontend-or-entitlement',
  label: 'R50',
  kind: 'security',
  title: 'A Dockerfile can leave the builder’s confinement',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  sources: cite(
    'buildkit-advisories',
    'buildkit-0.31.2-fixes',
    'moby-buildkit-0.31.2',
    'docker-29-notes',
    'buildkit-config',
  ),
  confidence: 'medium',
  changed: [],
};
