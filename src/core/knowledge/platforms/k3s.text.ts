import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'userNamespaces',
    says: 'containerd 2.0 came with v1.31.6 and v1.32.2; the kernel has to be 6.3 or later.',
    sources: cite('k3s-docker', 'containerd-userns'),
    confidence: 'medium',
  },
  {
    topic: 'network',
    says: 'Flannel with VXLAN is the default, which leaves pods 1450 bytes of 1500: give dockerd that MTU.',
    sources: cite('k3s-flannel'),
    confidence: 'medium',
  },
];
