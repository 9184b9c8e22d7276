import type { RiskHead } from '../../model/risk';

export const credentialsReadable: RiskHead = {
  id: 'credentials-readable-by-build',
  label: 'R41',
  kind: 'security',
  title: 'The registry login lies where the build runs',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
