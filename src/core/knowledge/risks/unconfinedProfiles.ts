import type { RiskHead } from '../../model/risk';

export const unconfinedProfiles: RiskHead = {
  id: 'builder-unconfined-profiles',
  label: 'R47',
  kind: 'security',
  title: 'The builder opts out of its confinement',
  severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' },
  changed: [],
};
