import type { RiskHead } from '../../model/risk';

export const apiSkew: RiskHead = {
  id: 'client-daemon-api-skew',
  label: 'R35',
  kind: 'reliability',
  title: 'Client and daemon differ in age',
  severity: { A: 'medium', B: 'medium' },
  changed: [],
};
