import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const kind: Platform = {
  id: 'kind',
  title: 'kind',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      why: 'A node of kind is a container that runs containerd.',
      sources: cite('kind-runtime'),
    },
  ],
  sources: cite('kind-runtime'),
  changed: [],
};
