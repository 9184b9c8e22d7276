import type { RiskHead } from '../../model/risk';

export const rootOwnedFiles: RiskHead = {
  id: 'workspace-root-owned-files',
  label: 'R28',
  kind: 'reliability',
  title: 'Nested containers leave files of root in the checkout',
  severity: { A: 'medium', B: 'medium', C: 'medium', D: 'medium' },
  changed: [],
};
