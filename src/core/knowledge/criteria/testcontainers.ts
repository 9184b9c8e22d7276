import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'bad'),
  'dockerd-rootless': 'partly',
  'authz-plugin': 'partly',
  gvisor: 'partly',
  'node-daemon': 'partly',
  'remote-daemon': 'partly',
  kubedock: 'good',
  'pod-containers': 'bad',
};

export const testcontainers: CriterionRule = {
  id: 'testcontainers',
  reads: ['jobs'],
  inPairs: 'better',
  weight: ({ members }) => (members.jobs.testcontainers === 'yes' ? 2 : 0),
  rate: (variant) => ratings[toolOf(variant)],
};
