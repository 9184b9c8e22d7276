import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const mke: Platform = {
  id: 'mke',
  title: 'Mirantis MKE 3',
  fixes: [
    {
      question: 'runtime',
      to: ['docker'],
      why: 'MKE 3 runs Docker through cri-dockerd.',
      sources: cite('cri-dockerd'),
    },
  ],
  sources: cite('cri-dockerd'),
  changed: [],
};
