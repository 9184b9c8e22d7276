import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'building',
    says: 'Node images still carry Docker binaries, and Google advises against building with them: Kubernetes does not see what runs there. It points to Cloud Build and Kaniko.',
    sources: cite('gke-containerd'),
    confidence: 'medium',
  },
  {
    topic: 'sandbox',
    says: 'GKE Sandbox runs Docker in gVisor without a privileged container, on node pools that have it.',
    sources: cite('gvisor-gke'),
  },
  {
    topic: 'userNamespaces',
    says: 'GKE 1.33 and later run containerd 2.0, which user namespaces need; we found no word of Google on hostUsers: false.',
    sources: cite('gke-containerd', 'containerd-userns'),
    confidence: 'low',
  },
];
