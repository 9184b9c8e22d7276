import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const microshift: Platform = {
  id: 'microshift',
  title: 'MicroShift',
  fixes: [
    { question: 'runtime', to: ['cri-o'], why: 'MicroShift runs CRI-O.', sources: cite('microshift-psa') },
    {
      question: 'podSecurity',
      to: ['restricted'],
      isDefault: true,
      why: 'MicroShift enforces restricted in its default configuration.',
      sources: cite('microshift-psa'),
    },
  ],
  admission: {
    name: 'The default level restricted of MicroShift',
    whoCanChange:
      'An administrator can grant the service account of the jobs another SCC; the label of the namespace follows it.',
    sources: cite('microshift-psa'),
    confidence: 'medium',
  },
  sources: cite('microshift-psa'),
  changed: [],
};
