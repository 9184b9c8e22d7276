import type { RiskHead } from '../../model/risk';

export const dockerGroupIsRoot: RiskHead = {
  id: 'docker-group-is-root',
  label: 'R04',
  kind: 'security',
  title: 'A group gives access to the node’s socket',
  severity: { A: 'medium', B: 'critical', C: 'critical', D: 'critical' },
  changed: [],
};
