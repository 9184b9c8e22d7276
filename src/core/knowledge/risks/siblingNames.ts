import type { RiskHead } from '../../model/risk';

export const siblingNames: RiskHead = {
  id: 'sibling-name-collisions',
  label: 'R31',
  kind: 'reliability',
  title: 'Jobs share names on the node’s daemon',
  severity: { B: 'medium', C: 'high' },
  changed: [],
};
