import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const startUp: Criterion = {
  id: 'start-up',
  title: 'Added to the start',
  note: 'without pulling images',
  group: 'everyday',
  weight: () => 1,
  rate: (ref) => (ref.startsWith('docker-socket') || ref.startsWith('buildkit') ? 'good' : 'partly'),
  sources: cite('observed-node', 'daemonless-survey'),
  changed: [],
};
