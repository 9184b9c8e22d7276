import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const unixSocket: Mitigation = {
  id: 'unix-socket',
  title: 'Listen on a unix socket',
  says: 'The daemon listens in a volume that only its clients mount. No port is left.',
  residual: ['privileged-container'],
  onPlan: ({ ref }) =>
    ref === 'dind-sidecar/loopback' || ref === 'dind-sidecar/tls' ? { ref: 'dind-sidecar/unix' } : undefined,
  sources: cite('dind-entrypoint', 'observed-node'),
  changed: [],
};
