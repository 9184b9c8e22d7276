import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { approachIdOf, type ApproachId } from '../approaches';

const ratings: Readonly<Record<ApproachId, Rating>> = {
  'dind-same-container': 'bad',
  'docker-socket': 'partly',
  'dind-sidecar': 'partly',
  'buildkit-rootless': 'good',
};

export const privilegedContainers: CriterionRule = {
  id: 'privileged-containers',
  reads: [],
  weight: () => 1,
  rate: (variant) => ratings[approachIdOf(variant)],
};
