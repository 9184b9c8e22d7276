import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const customEntrypoint: RiskHead = {
  id: 'custom-entrypoint-drops-safeguards',
  label: 'R18',
  kind: 'reliability',
  title: 'A command replaces the image’s entrypoint',
  severity: { B: 'medium', C: 'medium', D: 'medium' },
  sources: cite('dind-entrypoint'),
  changed: [],
};
