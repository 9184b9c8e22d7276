import type { RiskHead } from '../../model/risk';

export const workspaceMismatchSocket: RiskHead = {
  id: 'workspace-path-mismatch-dood',
  label: 'R26',
  kind: 'reliability',
  title: 'docker run -v looks for the checkout on the node',
  severity: { A: 'high', B: 'high' },
  changed: [],
};
