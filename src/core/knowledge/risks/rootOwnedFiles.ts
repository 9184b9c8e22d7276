import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const rootOwnedFiles: RiskHead = {
  id: 'workspace-root-owned-files',
  label: 'R28',
  kind: 'reliability',
  title: 'Nested containers leave files of root in the checkout',
  severity: { A: 'medium', B: 'medium', C: 'medium', D: 'medium' },
  sources: cite('jenkins-k8s-plugin', 'observed-node'),
  changed: [],
};
