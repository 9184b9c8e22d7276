import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

/** `bad` is at once or in one step: what can never be recommended for code of anybody on shared nodes. */
const ratings: Readonly<Record<Variant['wall'], Rating>> = {
  none: 'bad',
  unprivileged: 'partly',
  'user-namespace': 'partly',
  sandbox: 'partly',
  restricted: 'partly',
};

export const nodeRoot: CriterionRule = {
  id: 'node-root',
  reads: ['trust', 'tenancy'],
  inPairs: 'worse',
  weight: ({ trust }) => (trust.context === 'A' ? 1 : 3),
  rate: ({ wall }) => ratings[wall],
};
