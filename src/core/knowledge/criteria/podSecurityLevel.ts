import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { levelIn } from '../levelIn';

const ratings: Readonly<Record<Variant['level'], Rating>> = {
  privileged: 'bad',
  baseline: 'partly',
  restricted: 'good',
};

export const podSecurityLevel: CriterionRule = {
  id: 'pod-security-level',
  reads: ['podSecurity'],
  ratedBy: ['podSecurity'],
  inPairs: 'worse',
  // Where the namespace refuses nothing, the level is what it would cost to refuse more.
  weight: ({ possible }) => (possible.podSecurity.every((level) => level === 'privileged') ? 1 : 2),
  rate: (variant, environment) => ratings[levelIn(variant, environment)],
};
