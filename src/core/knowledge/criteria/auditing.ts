import type { CriterionRule } from '../../model/criterion';

export const auditing: CriterionRule = {
  id: 'auditing',
  reads: ['trust', 'tenancy'],
  inPairs: 'worse',
  weight: ({ trust }) => (trust.context === 'C' || trust.context === 'D' ? 1 : 0),
  rate: ({ daemon }) => (daemon === 'none' ? 'good' : 'bad'),
};
