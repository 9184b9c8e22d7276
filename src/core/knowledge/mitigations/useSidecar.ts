import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const useSidecar: Mitigation = {
  id: 'use-sidecar',
  title: 'Move the daemon into a sidecar',
  says: 'Then only the daemon is privileged, and no step runs in its container: fewer can reach it.',
  residual: ['privileged-container', 'limits-bypassed-by-nested-containers'],
  onPlan: ({ ref }) => (ref.startsWith('dind-same-container') ? { ref: 'dind-sidecar/unix' } : undefined),
  sources: cite('dind-entrypoint', 'observed-node'),
  changed: [],
};
