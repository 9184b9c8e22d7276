import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const leaveNodeSocket: Mitigation = {
  id: 'leave-node-socket',
  title: 'A daemon of its own instead of the node’s',
  says: 'A sidecar daemon serves this pod only: other teams’ containers are out of reach, and it works on every runtime.',
  residual: ['privileged-container', 'limits-bypassed-by-nested-containers', 'cache-lost-with-pod'],
  onPlan: ({ ref }) => (ref.startsWith('docker-socket') ? { ref: 'dind-sidecar/unix' } : undefined),
  sources: cite('dind-entrypoint', 'observed-node'),
  changed: [],
};
