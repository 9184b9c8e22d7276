import type { RiskHead } from '../../model/risk';

export const sideDoor: RiskHead = {
  id: 'exec-or-shared-pid-into-daemon',
  label: 'R11',
  kind: 'security',
  title: 'There is a side door into the daemon’s container',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  changed: [],
};
