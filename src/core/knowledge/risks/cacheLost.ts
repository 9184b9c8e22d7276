import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const cacheLost: RiskHead = {
  id: 'cache-lost-with-pod',
  label: 'R23',
  kind: 'reliability',
  title: 'Every build starts cold',
  severity: { A: 'medium', B: 'medium' },
  sources: cite('docker-buildx-cache'),
  changed: [],
};
