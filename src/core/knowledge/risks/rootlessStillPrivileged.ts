import type { RiskHead } from '../../model/risk';

export const rootlessStillPrivileged: RiskHead = {
  id: 'rootless-dind-still-privileged',
  label: 'R07',
  kind: 'security',
  title: 'Rootless does not mean unprivileged',
  severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' },
  changed: [],
};
