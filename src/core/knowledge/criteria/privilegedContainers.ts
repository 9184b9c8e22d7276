import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

const ratings: Readonly<Record<Variant['privileged'], Rating>> = {
  steps: 'bad',
  daemon: 'partly',
  none: 'good',
};

export const privilegedContainers: CriterionRule = {
  id: 'privileged-containers',
  reads: [],
  inPairs: 'worse',
  weight: () => 1,
  // The node's socket gives the power of the flag without it.
  rate: ({ daemon, privileged }) => (daemon === 'node' ? 'partly' : ratings[privileged]),
};
