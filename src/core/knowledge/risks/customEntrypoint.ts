import type { RiskHead } from '../../model/risk';

export const customEntrypoint: RiskHead = {
  id: 'custom-entrypoint-drops-safeguards',
  label: 'R18',
  kind: 'reliability',
  title: 'A command replaces the image’s entrypoint',
  severity: { B: 'medium', C: 'medium', D: 'medium' },
  changed: [],
};
