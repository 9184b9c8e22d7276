import type { Rating } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { approachIdOf, type ApproachId } from '../approaches';
import { cite } from '../cite';

const ratings: Readonly<Record<ApproachId, Rating>> = {
  'dind-same-container': 'bad',
  'docker-socket': 'partly',
  'dind-sidecar': 'partly',
  'buildkit-rootless': 'good',
};

export const privilegedContainers: Criterion = {
  id: 'privileged-containers',
  title: 'Privileged containers',
  group: 'security',
  reads: [],
  weight: () => 1,
  rate: (variant) => ratings[approachIdOf(variant)],
  sources: cite('docker-image-docs'),
  changed: [],
};
