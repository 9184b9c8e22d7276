import type { Rating, Variant } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = { own: 'partly', node: 'good', none: 'good' };

export const startUp: Criterion = {
  id: 'start-up',
  title: 'Added to the start',
  note: 'without pulling images',
  group: 'everyday',
  reads: [],
  weight: () => 1,
  rate: ({ daemon }) => ratings[daemon],
  sources: cite('observed-node', 'daemonless-survey'),
  changed: [],
};
