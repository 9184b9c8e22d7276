import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'sandbox',
    says: 'Docker runs in GKE Sandbox, in a cluster made with --workload-policies=allow-net-admin.',
    sources: cite('gvisor-gke'),
  },
  {
    topic: 'admission',
    says: 'Every container gets the seccomp profile RuntimeDefault, and hostPath is admitted below /var/log only.',
    sources: cite('gke-autopilot'),
    confidence: 'medium',
  },
  {
    topic: 'userNamespaces',
    says: 'Whether seccompProfile: Unconfined is admitted is not confirmed: rootless builders are not expected to start.',
    sources: cite('gke-autopilot'),
    confidence: 'low',
  },
];
