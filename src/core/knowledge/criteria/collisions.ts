import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'good'),
  'buildkit-service': 'partly',
  buildx: 'partly',
  'node-daemon': 'bad',
  'remote-daemon': 'bad',
  kubedock: 'good',
  'pod-containers': 'partly',
};

export const collisions: CriterionRule = {
  id: 'collisions',
  reads: [],
  inPairs: 'worse',
  weight: () => 1,
  rate: (variant) => ratings[toolOf(variant)],
};
