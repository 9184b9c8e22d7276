import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const blocksTermination: RiskHead = {
  id: 'sidecar-blocks-termination',
  label: 'R38',
  kind: 'reliability',
  title: 'The daemon outlives its client',
  severity: { A: 'medium', B: 'medium' },
  sources: cite('observed-node'),
  changed: [],
};
