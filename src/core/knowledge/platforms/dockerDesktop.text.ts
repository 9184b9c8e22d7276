import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'building',
    says: 'With the provisioner kubeadm the socket is that of the desktop’s own engine; with kind there is none. Which of them a pod sees is not confirmed.',
    sources: cite('docker-desktop-k8s'),
    confidence: 'low',
  },
];
