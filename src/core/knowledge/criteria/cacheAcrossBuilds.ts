import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const cacheAcrossBuilds: Criterion = {
  id: 'cache-across-builds',
  title: 'Cache across builds',
  group: 'everyday',
  reads: ['cache'],
  weight: ({ possible, origin }) => (origin.cache === 'open' ? 1 : possible.cache.includes('shared') ? 3 : 0),
  rate: () => 'partly',
  sources: cite('docker-buildx-cache', 'moby-data-root'),
  changed: [],
};
