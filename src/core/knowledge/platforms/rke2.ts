import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const rke2: Platform = {
  id: 'rke2',
  title: 'RKE2',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      why: 'RKE2 brings its own containerd and does not use Docker.',
      sources: cite('rke2-pss'),
    },
  ],
  sources: cite('rke2-pss'),
  changed: [],
};
