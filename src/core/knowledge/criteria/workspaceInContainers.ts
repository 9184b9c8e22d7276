import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = {
  own: 'good',
  node: 'bad',
  remote: 'bad',
  pods: 'bad',
  none: 'none',
};

export const workspaceInContainers: CriterionRule = {
  id: 'workspace-in-containers',
  reads: ['workspace'],
  inPairs: 'better',
  weight: ({ possible, origin }) =>
    origin.workspace === 'open' ? 1 : possible.workspace.includes('docker-run') ? 3 : 0,
  rate: ({ daemon }) => ratings[daemon],
};
