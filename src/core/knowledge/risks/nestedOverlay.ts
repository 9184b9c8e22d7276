import type { RiskHead } from '../../model/risk';

export const nestedOverlay: RiskHead = {
  id: 'nested-overlay-storage-driver',
  label: 'R20',
  kind: 'reliability',
  title: 'The layer store lies on an unsuitable file system',
  severity: { B: 'medium', C: 'medium' },
  changed: [],
};
