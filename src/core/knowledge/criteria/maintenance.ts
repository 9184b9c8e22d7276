import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'good'),
  'dockerd-userns': 'partly',
  'authz-plugin': 'partly',
  sysbox: 'partly',
  kaniko: 'partly',
  'node-daemon': 'partly',
  'remote-daemon': 'partly',
  kubedock: 'partly',
  'pod-containers': 'good',
};

export const maintenance: CriterionRule = {
  id: 'maintenance',
  reads: [],
  inPairs: 'worse',
  weight: () => 1,
  rate: (variant) => ratings[toolOf(variant)],
};
