import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const kind: Platform = {
  id: 'kind',
  title: 'kind',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      why: 'A node of kind is a container that runs containerd. A Docker socket is in it only where extraMounts puts the host’s there, and then it is the host’s Docker.',
      sources: cite('kind-runtime'),
    },
  ],
  sources: cite('kind-runtime'),
  changed: [],
};
