import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const nestedOverlay: RiskHead = {
  id: 'nested-overlay-storage-driver',
  label: 'R20',
  kind: 'reliability',
  title: 'The layer store lies on an unsuitable file system',
  severity: { B: 'medium', C: 'medium' },
  sources: cite('observed-node'),
  changed: [],
};
