import type { RiskHead } from '../../model/risk';

export const concurrentBuilds: RiskHead = {
  id: 'concurrent-builds-collide',
  label: 'R36',
  kind: 'reliability',
  title: 'Parallel builds share one daemon',
  severity: { B: 'medium', C: 'high' },
  changed: [],
};
