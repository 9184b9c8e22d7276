import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { certainlyRunsContainers } from '../conditions';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = {
  own: 'good',
  node: 'partly',
  remote: 'partly',
  pods: 'partly',
  none: 'bad',
};

export const runContainers: CriterionRule = {
  id: 'run-containers',
  reads: ['jobs'],
  inPairs: 'better',
  weight: (environment) => (certainlyRunsContainers(environment) ? 3 : 0),
  rate: ({ daemon }) => ratings[daemon],
};
