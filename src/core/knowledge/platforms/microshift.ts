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
      why: 'MicroShift enforces restricted in its default configuration.',
      sources: cite('microshift-psa'),
    },
  ],
  sources: cite('microshift-psa'),
  changed: [],
};
