import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const readiness: Criterion = {
  id: 'readiness',
  title: 'Ready for the first command',
  group: 'everyday',
  reads: [],
  weight: () => 1,
  rate: () => 'good',
  sources: cite('jenkins-launcher', 'k8s-sidecars'),
  changed: [],
};
