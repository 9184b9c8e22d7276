import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'sandbox',
    says: 'Each pod has a virtual machine of its own; there is no RuntimeClass to ask for.',
    sources: cite('eks-fargate'),
  },
  {
    topic: 'metadata',
    says: 'The metadata service cannot be reached from pods; use IRSA.',
    sources: cite('eks-fargate'),
  },
  {
    topic: 'admission',
    says: 'No hostNetwork, no hostPort and no DaemonSets either.',
    sources: cite('eks-fargate'),
  },
];
