import type { RiskHead } from '../../model/risk';

export const socketAbsent: RiskHead = {
  id: 'docker-socket-absent',
  label: 'R34',
  kind: 'reliability',
  title: 'There is no Docker socket on these nodes',
  severity: { A: 'high', B: 'high' },
  changed: [],
};
