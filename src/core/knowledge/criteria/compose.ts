import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'bad'),
  'authz-plugin': 'partly',
  gvisor: 'partly',
  'node-daemon': 'partly',
  'remote-daemon': 'partly',
  kubedock: 'partly',
  'pod-containers': 'bad',
};

export const compose: CriterionRule = {
  id: 'compose',
  reads: ['jobs'],
  inPairs: 'better',
  weight: ({ members }) => (members.jobs.compose === 'yes' ? 2 : 0),
  rate: (variant) => ratings[toolOf(variant)],
};
