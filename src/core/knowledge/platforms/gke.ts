import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const gke: Platform = {
  id: 'gke',
  title: 'Google GKE Standard',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      minor: { from: 24 },
      why: 'GKE has had no Docker node images since Kubernetes 1.24.',
      sources: cite('gke-containerd'),
    },
    {
      question: 'nodeOs',
      to: ['cos', 'ubuntu-24.04', 'ubuntu-older'],
      why: 'GKE nodes run Container-Optimized OS unless Ubuntu was chosen.',
      sources: cite('gke-containerd'),
    },
  ],
  sandboxes: [
    {
      sandbox: 'gvisor',
      runtimeClass: 'gvisor',
      docker: [
        { engine: 27, from: '1.29.0' },
        { engine: 28, from: '1.35.3' },
        { engine: 29, from: '1.36.3' },
      ],
      sources: cite('gvisor-gke'),
    },
  ],
  sources: cite('gke-containerd'),
  changed: [],
};
