import type { RiskHead } from '../../model/risk';

export const buildStepReachesDaemon: RiskHead = {
  id: 'build-step-reaches-daemon-api',
  label: 'R16',
  kind: 'security',
  title: 'A RUN step can call the daemon that builds it',
  severity: { A: 'low', B: 'medium', C: 'critical', D: 'critical' },
  changed: [],
};
