import type { CriterionRule } from '../../model/criterion';

export const readiness: CriterionRule = {
  id: 'readiness',
  reads: [],
  inPairs: 'worse',
  weight: () => 1,
  rate: () => 'good',
};
