import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'building',
    says: 'AWS says that only containers which build images through the socket are affected by the end of Docker on nodes.',
    sources: cite('eks-dockershim'),
  },
  {
    topic: 'metadata',
    says: 'Nodes of Amazon Linux 2023 ask for IMDSv2, and managed node groups answer one hop only, so ordinary pods get no node credentials; another page of AWS still says two hops.',
    sources: cite('eks-imds'),
    confidence: 'medium',
  },
  {
    topic: 'userNamespaces',
    says: 'We found no page of AWS on hostUsers: false; try one pod before you rely on it.',
    sources: cite('k8s-userns', 'openchoreo-aks'),
    confidence: 'low',
  },
  {
    topic: 'sandbox',
    says: 'We found no sandboxed runtime that EKS offers itself.',
    sources: cite('eks-dockershim'),
    confidence: 'low',
  },
];
