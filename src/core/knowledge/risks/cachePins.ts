import type { RiskHead } from '../../model/risk';

export const cachePins: RiskHead = {
  id: 'cache-volume-pins-or-blocks-pods',
  label: 'R40',
  kind: 'reliability',
  title: 'One claim holds the layers of all agents',
  severity: { A: 'medium', B: 'medium' },
  changed: [],
};
