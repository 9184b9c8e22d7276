import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'partly'),
  ...each(builders, 'partly'),
  'buildkit-service': 'good',
  buildx: 'good',
  cloud: 'good',
  platform: 'bad',
  'node-daemon': 'partly',
  'remote-daemon': 'good',
  kubedock: 'none',
  'pod-containers': 'none',
};

export const cacheAcrossBuilds: CriterionRule = {
  id: 'cache-across-builds',
  reads: ['cache'],
  inPairs: 'worse',
  weight: ({ possible, origin }) => (origin.cache === 'open' ? 1 : possible.cache.includes('shared') ? 3 : 0),
  rate: (variant) => ratings[toolOf(variant)],
};
