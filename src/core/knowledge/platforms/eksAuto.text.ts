import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'metadata',
    says: 'IMDSv2 with one hop, so ordinary pods get no node credentials.',
    sources: cite('eks-auto-imds', 'eks-auto-imds-report'),
    confidence: 'medium',
  },
  {
    topic: 'admission',
    says: 'Privileged pods are admitted; SELinux is enforcing and the root of the node is read-only.',
    sources: cite('eks-auto'),
  },
  {
    topic: 'userNamespaces',
    says: 'user.max_user_namespaces is 0 and the NodeClass has no setting for it, so neither rootless builders nor hostUsers: false start.',
    sources: cite('eks-auto-userns'),
    confidence: 'medium',
  },
];
