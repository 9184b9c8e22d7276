import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'partly'),
  ...each(builders, 'good'),
  gvisor: 'bad',
  'buildkit-service': 'partly',
  buildx: 'partly',
  cloud: 'partly',
  'node-daemon': 'partly',
  'remote-daemon': 'partly',
  kubedock: 'partly',
  'pod-containers': 'good',
};

export const network: CriterionRule = {
  id: 'network',
  reads: [],
  inPairs: 'worse',
  weight: () => 1,
  rate: (variant) => ratings[toolOf(variant)],
};
