import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const takeTurns: Mitigation = {
  id: 'take-turns',
  title: 'Let builds take turns',
  says: 'Give buildkitd a max-parallelism, every job its own id for cache mounts and its own tags, and prune from one place at night, never from a job.',
  residual: ['concurrent-builds-collide'],
  sources: cite('buildkit-config'),
  changed: [],
};
