import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'partly'),
  ...each(builders, 'good'),
  kata: 'bad',
  buildx: 'partly',
  cloud: 'partly',
  platform: 'partly',
  'node-daemon': 'good',
  'remote-daemon': 'good',
  kubedock: 'partly',
  'pod-containers': 'good',
};

export const startUp: CriterionRule = {
  id: 'start-up',
  reads: [],
  inPairs: 'worse',
  weight: () => 1,
  rate: (variant) => ratings[toolOf(variant)],
};
