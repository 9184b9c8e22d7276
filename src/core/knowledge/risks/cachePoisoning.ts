import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const cachePoisoning: RiskHead = {
  id: 'cache-poisoning',
  label: 'R24',
  kind: 'security',
  title: 'A less trusted build can write what a release reads',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  sources: cite('owasp-cicd', 'docker-buildx-cache', 'classic-builder-cache'),
  confidence: 'medium',
  changed: [],
};
