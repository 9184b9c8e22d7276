import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const dedicatedNodes: Mitigation = {
  id: 'dedicated-nodes',
  title: 'Own, tainted nodes for CI',
  says: 'Adds nodeSelector and toleration. The node still falls, and nothing but builds lives on it.',
  residual: ['privileged-container', 'docker-socket-mount', 'builder-unconfined-profiles'],
  onPlan: ({ options, environment }) =>
    options['nodePool'] === 'dedicated' || environment.answers.tenancy === 'laptop'
      ? undefined
      : {
          options: { nodePool: 'dedicated' },
          ...(environment.possible.tenancy.includes('shared-nodes') && { answers: { tenancy: 'ci-nodes' } }),
        },
  sources: cite('k8s-labels', 'owasp-cicd'),
  changed: [],
};
