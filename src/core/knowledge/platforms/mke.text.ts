import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'admission',
    says: 'MKE has rules of its own about privileged containers; we have not confirmed them.',
    sources: cite('cri-dockerd'),
    confidence: 'low',
  },
  {
    topic: 'userNamespaces',
    says: 'cri-dockerd reports no user namespaces. MKE 4 runs k0s, not Docker: answer “Another one” for it.',
    sources: cite('cri-dockerd'),
    confidence: 'medium',
  },
];
