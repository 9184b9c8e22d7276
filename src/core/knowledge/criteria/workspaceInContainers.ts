import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'none'),
  'node-daemon': 'bad',
  'remote-daemon': 'bad',
  kubedock: 'partly',
  'pod-containers': 'good',
};

export const workspaceInContainers: CriterionRule = {
  id: 'workspace-in-containers',
  reads: ['workspace'],
  inPairs: 'better',
  weight: ({ possible, origin }) =>
    origin.workspace === 'open' ? 1 : possible.workspace.includes('docker-run') ? 3 : 0,
  rate: (variant) => ratings[toolOf(variant)],
};
