import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'building',
    says: '1.38 warns that 1.39 takes containerd by default; with the runtime docker the socket is there.',
    sources: cite('minikube-runtime'),
  },
];
