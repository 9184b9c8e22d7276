import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { certainlyRunsContainers } from '../conditions';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = {
  own: 'good',
  node: 'good',
  remote: 'partly',
  pods: 'partly',
  none: 'none',
};

export const compatibility: CriterionRule = {
  id: 'compatibility',
  reads: ['jobs'],
  inPairs: 'worse',
  weight: (environment) => (certainlyRunsContainers(environment) ? 3 : 2),
  rate: ({ daemon, options }) => (options['image'] === 'rootless' ? 'bad' : ratings[daemon]),
};
