import type { RiskHead } from '../../model/risk';

export const buildRunsCode: RiskHead = {
  id: 'build-time-code-execution',
  label: 'R46',
  kind: 'security',
  title: 'A build runs other people’s code',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  // With a daemon the same code runs, and the risks of the daemon say how far it gets.
  noPrice: 'everywhere',
  changed: [],
};
