import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

/** Without a wall of its own, an ordinary container still has the one that every container has. */
const ratings: Readonly<Record<Variant['wall'], Rating>> = {
  none: 'bad',
  unprivileged: 'partly',
  restricted: 'partly',
  'user-namespace': 'good',
  sandbox: 'good',
};

const weights = { A: 0, B: 0, C: 1, D: 2 } as const;

export const isolation: CriterionRule = {
  id: 'isolation',
  reads: ['trust', 'tenancy'],
  inPairs: 'worse',
  weight: ({ trust }) => weights[trust.context],
  rate: ({ wall }) => ratings[wall],
};
