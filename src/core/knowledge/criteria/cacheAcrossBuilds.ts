import type { CriterionRule } from '../../model/criterion';

export const cacheAcrossBuilds: CriterionRule = {
  id: 'cache-across-builds',
  reads: ['cache'],
  inPairs: 'worse',
  weight: ({ possible, origin }) => (origin.cache === 'open' ? 1 : possible.cache.includes('shared') ? 3 : 0),
  rate: () => 'partly',
};
