import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = {
  own: 'partly',
  node: 'good',
  remote: 'good',
  pods: 'partly',
  none: 'good',
};

export const startUp: CriterionRule = {
  id: 'start-up',
  reads: [],
  inPairs: 'worse',
  weight: () => 1,
  rate: ({ daemon }) => ratings[daemon],
};
