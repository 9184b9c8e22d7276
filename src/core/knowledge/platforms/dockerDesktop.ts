import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const dockerDesktop: Platform = {
  id: 'docker-desktop',
  title: 'Docker Desktop',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd', 'docker'],
      why: 'Docker Desktop runs cri-dockerd (kubeadm) or containerd (kind), by provisioner.',
      sources: cite('docker-desktop-k8s'),
    },
  ],
  sources: cite('docker-desktop-k8s'),
  changed: [],
};
