import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const daemonNotReady: RiskHead = {
  id: 'daemon-not-ready',
  label: 'R33',
  kind: 'reliability',
  title: 'The first command can beat the daemon',
  severity: { A: 'medium', B: 'medium' },
  sources: cite('observed-node'),
  changed: [],
};
