import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = { own: 'bad', node: 'bad', none: 'good' };

export const accounting: CriterionRule = {
  id: 'accounting',
  reads: [],
  weight: () => 2,
  rate: ({ daemon, options }) => (options['image'] === 'rootless' ? 'partly' : ratings[daemon]),
};
