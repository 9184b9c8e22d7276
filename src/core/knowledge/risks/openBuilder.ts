import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const openBuilder: RiskHead = {
  id: 'shared-buildkitd-unauthenticated',
  label: 'R49',
  kind: 'security',
  title: 'The builder serves whoever reaches it',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  sources: cite('buildkit-config'),
  changed: [],
};
