import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'good'),
  gvisor: 'partly',
  kata: 'partly',
  kaniko: 'partly',
  buildpacks: 'partly',
  platform: 'bad',
  'node-daemon': 'good',
  'remote-daemon': 'good',
  kubedock: 'none',
  'pod-containers': 'none',
};

export const cacheInAgent: CriterionRule = {
  id: 'cache-in-agent',
  reads: ['cache'],
  inPairs: 'worse',
  weight: ({ possible }) => (possible.cache.every((wanted) => wanted === 'agent') ? 2 : 0),
  rate: (variant) => ratings[toolOf(variant)],
};
