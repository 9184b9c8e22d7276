import type { RiskHead } from '../../model/risk';

export const workspaceMismatchSidecar: RiskHead = {
  id: 'workspace-path-mismatch-sidecar',
  label: 'R27',
  kind: 'reliability',
  title: 'The daemon does not see the checkout',
  severity: { A: 'high', B: 'high' },
  changed: [],
};
