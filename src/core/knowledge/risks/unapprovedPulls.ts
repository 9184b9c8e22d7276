import type { RiskHead } from '../../model/risk';

export const unapprovedPulls: RiskHead = {
  id: 'unapproved-registry-pulls',
  label: 'R44',
  kind: 'security',
  title: 'No policy sees what a build pulls',
  severity: { B: 'low', C: 'medium', D: 'high' },
  // Whatever builds, pulls: with a daemon and without one.
  noPrice: 'everywhere',
  changed: [],
};
