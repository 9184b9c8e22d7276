import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'good'),
  'buildkit-service': 'bad',
  buildx: 'bad',
  cloud: 'partly',
  'node-daemon': 'bad',
  'remote-daemon': 'bad',
  kubedock: 'none',
  'pod-containers': 'none',
};

const weights = { A: 0, B: 0, C: 1, D: 2 } as const;

export const cacheExclusivity: CriterionRule = {
  id: 'cache-exclusivity',
  reads: ['jobs', 'trust', 'tenancy'],
  inPairs: 'worse',
  weight: ({ members, trust }) => (members.jobs['build-image'] === 'no' ? 0 : weights[trust.context]),
  rate: (variant) => ratings[toolOf(variant)],
};
