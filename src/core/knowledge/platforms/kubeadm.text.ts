import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'userNamespaces',
    says: 'A pod with hostUsers: false needs containerd 2.0 or CRI-O 1.25, runc 1.2 or crun 1.9, and Linux 6.3: none of it comes with kubeadm.',
    sources: cite('containerd-userns', 'k8s-userns'),
  },
  {
    topic: 'sandbox',
    says: 'Kata, gVisor and Sysbox are there where you install them.',
    sources: cite('sysbox', 'kata-docker'),
    confidence: 'medium',
  },
];
