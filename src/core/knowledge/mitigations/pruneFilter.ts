import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const pruneFilter: Mitigation = {
  id: 'prune-filter',
  title: 'Clean up by label alone',
  says: 'docker system prune with --filter label= of the own job, and never without. It is an agreement: nothing enforces it.',
  residual: ['docker-socket-mount'],
  sources: cite('docker-socket-access'),
  changed: [],
};
