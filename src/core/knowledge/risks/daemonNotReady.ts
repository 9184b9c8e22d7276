import type { RiskHead } from '../../model/risk';

export const daemonNotReady: RiskHead = {
  id: 'daemon-not-ready',
  label: 'R33',
  kind: 'reliability',
  title: 'The first command can beat the daemon',
  severity: { A: 'medium', B: 'medium' },
  changed: [],
};
