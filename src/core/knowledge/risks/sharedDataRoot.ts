import type { RiskHead } from '../../model/risk';

export const sharedDataRoot: RiskHead = {
  id: 'shared-docker-data-root',
  label: 'R19',
  kind: 'reliability',
  title: 'The layer store can be shared by two daemons',
  severity: { A: 'low', B: 'high', C: 'high', D: 'high' },
  changed: [],
};
