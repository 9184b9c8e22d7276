import type { CriterionRule } from '../../model/criterion';

export const readiness: CriterionRule = {
  id: 'readiness',
  reads: [],
  weight: () => 1,
  rate: () => 'good',
};
