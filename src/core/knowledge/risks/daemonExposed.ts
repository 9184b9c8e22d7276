import type { RiskHead } from '../../model/risk';

export const daemonExposed: RiskHead = {
  id: 'daemon-exposed-beyond-pod',
  label: 'R12',
  kind: 'security',
  title: 'The daemon listens on the node’s network',
  severity: { A: 'high', B: 'critical', C: 'critical', D: 'critical' },
  changed: [],
};
