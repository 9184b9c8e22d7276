import type { Scenario } from '../../model/scenario';
import { cite } from '../cite';

export const baselineNamespace: Scenario = {
  id: 'baseline-namespace',
  title: 'A namespace that enforces baseline',
  says: 'The platform team labelled our namespace baseline, and everything that we copied from the web is refused.',
  answers: {
    jobs: ['build-image'],
    platform: 'eks',
    kubernetes: '1.34',
    nodeOs: 'amazon-linux-2023',
    podSecurity: 'baseline',
    trust: 'organisation',
    tenancy: 'shared-nodes',
    cache: 'none',
    architectures: 'one',
    ci: 'jenkins',
  },
  sources: cite('k8s-psa-labels', 'k8s-pss'),
  changed: [],
};
