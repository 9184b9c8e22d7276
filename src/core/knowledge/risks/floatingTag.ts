import type { RiskHead } from '../../model/risk';

export const floatingTag: RiskHead = {
  id: 'floating-image-tag',
  label: 'R45',
  kind: 'security',
  title: 'An image is not pinned to its content',
  severity: { B: 'medium', C: 'medium', D: 'high' },
  changed: [],
};
