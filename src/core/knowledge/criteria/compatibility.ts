import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { certainlyRunsContainers } from '../conditions';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'none'),
  'dockerd-rootless': 'bad',
  'authz-plugin': 'partly',
  gvisor: 'bad',
  kata: 'partly',
  'node-daemon': 'good',
  'remote-daemon': 'partly',
  kubedock: 'bad',
  'pod-containers': 'none',
};

export const compatibility: CriterionRule = {
  id: 'compatibility',
  reads: ['jobs'],
  inPairs: 'better',
  weight: (environment) => (certainlyRunsContainers(environment) ? 3 : 2),
  rate: (variant) => ratings[toolOf(variant)],
};
