import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const noSharedCache: Mitigation = {
  id: 'no-shared-cache',
  title: 'Cache no longer than one agent lives',
  says: 'Layers and packages go with the pod, so no build reads what another one left. Builds start cold.',
  residual: [],
  // The node’s daemon keeps its cache whatever is answered.
  onPlan: ({ ref, environment: { answers } }) =>
    answers.cache === 'shared' && !ref.startsWith('docker-socket')
      ? { answers: { cache: 'agent' } }
      : undefined,
  sources: cite('owasp-cicd', 'docker-buildx-cache'),
  changed: [],
};
