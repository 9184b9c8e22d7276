import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'metadata',
    says: 'All pods reach the metadata service by default, and the restriction cannot be combined with Azure Policy, so not with the safeguards.',
    sources: cite('aks-imds'),
  },
  {
    topic: 'userNamespaces',
    says: 'Microsoft documents hostUsers: false for Kubernetes 1.33 and later on Azure Linux 3.0 and Ubuntu 24.04.',
    sources: cite('aks-container-access'),
    confidence: 'medium',
  },
];
