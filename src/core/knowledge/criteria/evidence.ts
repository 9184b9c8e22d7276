import type { Rating } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { approachIdOf, type ApproachId } from '../approaches';
import { cite } from '../cite';

/** Run by us, or upstream’s own example. What is only derived is asked below. */
const ratings: Readonly<Record<ApproachId, Rating>> = {
  'dind-same-container': 'good',
  'docker-socket': 'good',
  'dind-sidecar': 'good',
  'buildkit-rootless': 'good',
};

export const evidence: Criterion = {
  id: 'evidence',
  title: 'How well this is known to work',
  group: 'place',
  reads: [],
  weight: () => 4,
  rate: (variant) => (variant.options['profiles'] === 'default' ? 'bad' : ratings[approachIdOf(variant)]),
  sources: cite('observed-node', 'observed-apiserver'),
  changed: [],
};
