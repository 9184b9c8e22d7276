import type { RiskHead } from '../../model/risk';

export const everyContainerIsRoot: RiskHead = {
  id: 'every-pod-container-is-docker-root',
  label: 'R15',
  kind: 'security',
  title: 'Every container of the pod can drive the daemon',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
