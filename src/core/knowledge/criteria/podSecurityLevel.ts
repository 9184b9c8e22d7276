import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

const ratings: Readonly<Record<Variant['level'], Rating>> = {
  privileged: 'bad',
  baseline: 'partly',
  restricted: 'good',
};

export const podSecurityLevel: CriterionRule = {
  id: 'pod-security-level',
  reads: [],
  inPairs: 'worse',
  weight: () => 2,
  rate: ({ level }) => ratings[level],
};
