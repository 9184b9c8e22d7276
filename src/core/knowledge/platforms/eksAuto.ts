import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const eksAuto: Platform = {
  id: 'eks-auto',
  title: 'EKS Auto Mode',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      why: 'EKS Auto Mode runs containerd.',
      sources: cite('eks-auto'),
    },
    {
      question: 'nodeOs',
      to: ['bottlerocket'],
      why: 'EKS Auto Mode runs a locked variant of Bottlerocket.',
      sources: cite('eks-auto'),
    },
    {
      question: 'nodeChanges',
      to: ['none'],
      why: 'EKS Auto Mode gives no access to node settings.',
      sources: cite('eks-auto'),
      confidence: 'medium',
    },
  ],
  sources: cite('eks-auto'),
  changed: [],
};
