import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { approachIdOf, type ApproachId } from '../approaches';

/** Run by us with another engine than the one that is pinned, or upstream’s own example. What is only derived is asked below. */
const ratings: Readonly<Record<ApproachId, Rating>> = {
  'dind-same-container': 'partly',
  'docker-socket': 'partly',
  'dind-sidecar': 'partly',
  'buildkit-rootless': 'partly',
};

export const evidence: CriterionRule = {
  id: 'evidence',
  reads: [],
  weight: () => 4,
  rate: (variant) => (variant.options['profiles'] === 'default' ? 'bad' : ratings[approachIdOf(variant)]),
};
