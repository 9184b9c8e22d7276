import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const k3s: Platform = {
  id: 'k3s',
  title: 'k3s',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd', 'docker'],
      why: 'k3s runs containerd, or Docker when started with --docker.',
      sources: cite('k3s-docker'),
    },
  ],
  sources: cite('k3s-docker'),
  changed: [],
};
