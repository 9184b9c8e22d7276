import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const socketAbsent: RiskHead = {
  id: 'docker-socket-absent',
  label: 'R34',
  kind: 'reliability',
  title: 'There is no Docker socket on these nodes',
  severity: { A: 'high', B: 'high' },
  sources: cite('k8s-dockershim'),
  changed: [],
};
