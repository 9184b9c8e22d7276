import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const eksFargate: Platform = {
  id: 'eks-fargate',
  title: 'EKS on Fargate',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      why: 'Fargate never offered Docker as a runtime.',
      sources: cite('eks-dockershim'),
    },
    {
      question: 'nodeChanges',
      to: ['none'],
      why: 'Fargate has no nodes that you can change.',
      sources: cite('eks-fargate'),
    },
    {
      question: 'userNamespaces',
      to: ['no'],
      why: 'Fargate has had user namespaces switched off since March 2026, as users report.',
      sources: cite('fargate-userns'),
      confidence: 'medium',
    },
  ],
  neverPrivileged: {
    why: 'EKS on Fargate refuses privileged containers and hostPath, whatever the namespace allows.',
    sources: cite('eks-fargate'),
  },
  sources: cite('eks-fargate', 'eks-dockershim'),
  changed: [],
};
