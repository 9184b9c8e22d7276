import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { certainlyRunsContainers } from '../conditions';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'bad'),
  'authz-plugin': 'partly',
  gvisor: 'partly',
  'node-daemon': 'partly',
  'remote-daemon': 'partly',
  kubedock: 'partly',
  'pod-containers': 'partly',
};

export const runContainers: CriterionRule = {
  id: 'run-containers',
  reads: ['jobs'],
  inPairs: 'better',
  weight: (environment) => (certainlyRunsContainers(environment) ? 3 : 0),
  rate: (variant) => ratings[toolOf(variant)],
};
