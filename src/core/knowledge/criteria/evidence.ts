import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { approachIdOf, type ApproachId } from '../approaches';

/** Run by us, or upstream’s own example. What is only derived is asked below. */
const ratings: Readonly<Record<ApproachId, Rating>> = {
  'dind-same-container': 'good',
  'docker-socket': 'good',
  'dind-sidecar': 'good',
  'buildkit-rootless': 'good',
};

export const evidence: CriterionRule = {
  id: 'evidence',
  reads: [],
  weight: () => 4,
  rate: (variant) => (variant.options['profiles'] === 'default' ? 'bad' : ratings[approachIdOf(variant)]),
};
