import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = {
  own: 'bad',
  node: 'bad',
  remote: 'bad',
  pods: 'good',
  none: 'good',
};

export const accounting: CriterionRule = {
  id: 'accounting',
  reads: [],
  inPairs: 'worse',
  weight: () => 2,
  rate: ({ daemon, options, wall }) =>
    options['image'] === 'rootless' || (daemon === 'own' && wall !== 'none') ? 'partly' : ratings[daemon],
};
