import type { RiskHead } from '../../model/risk';

export const dockerSocketMount: RiskHead = {
  id: 'docker-socket-mount',
  label: 'R02',
  kind: 'security',
  title: 'The node’s Docker socket is mounted',
  severity: { A: 'medium', B: 'critical', C: 'critical', D: 'critical' },
  changed: [],
};
