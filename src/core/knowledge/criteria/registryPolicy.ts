import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'bad'),
  ...each(builders, 'partly'),
  cloud: 'bad',
  'node-daemon': 'bad',
  'remote-daemon': 'bad',
  kubedock: 'good',
  'pod-containers': 'good',
};

export const registryPolicy: CriterionRule = {
  id: 'registry-policy',
  reads: ['trust', 'tenancy'],
  inPairs: 'worse',
  weight: ({ trust }) => (trust.context === 'C' || trust.context === 'D' ? 1 : 0),
  rate: (variant) => ratings[toolOf(variant)],
};
