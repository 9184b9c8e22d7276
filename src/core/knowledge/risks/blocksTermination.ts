import type { RiskHead } from '../../model/risk';

export const blocksTermination: RiskHead = {
  id: 'sidecar-blocks-termination',
  label: 'R38',
  kind: 'reliability',
  title: 'The daemon outlives its client',
  severity: { A: 'medium', B: 'medium' },
  changed: [],
};
