import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

/** Nothing is `good`: what we ran, we ran on one node and with another engine than the manifests name. */
const ratings: Readonly<Record<Variant['evidence'], Rating>> = {
  run: 'partly',
  'partly-run': 'partly',
  upstream: 'partly',
  derived: 'bad',
};

export const evidence: CriterionRule = {
  id: 'evidence',
  reads: [],
  inPairs: 'worse',
  weight: () => 3,
  rate: ({ evidence: known }) => ratings[known],
};
