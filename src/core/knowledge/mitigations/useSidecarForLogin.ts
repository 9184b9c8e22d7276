import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const useSidecarForLogin: Mitigation = {
  id: 'use-sidecar-for-login',
  title: 'Keep the login in a client container',
  says: 'With a sidecar the login lies in the client, and builds run in the daemon’s container.',
  residual: ['privileged-container'],
  onPlan: ({ ref }) => (ref.startsWith('dind-same-container') ? { ref: 'dind-sidecar/unix' } : undefined),
  sources: cite('dind-entrypoint', 'docker-cli-image'),
  changed: [],
};
