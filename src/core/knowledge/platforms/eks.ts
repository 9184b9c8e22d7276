import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const eks: Platform = {
  id: 'eks',
  title: 'Amazon EKS',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      minor: { from: 24 },
      why: 'EKS nodes have run containerd only since Kubernetes 1.24.',
      sources: cite('eks-dockershim'),
    },
    {
      question: 'nodeOs',
      to: ['amazon-linux-2023', 'bottlerocket', 'ubuntu-24.04', 'ubuntu-older', 'other'],
      why: 'EKS nodes run Amazon Linux 2023 unless Bottlerocket, Ubuntu or an image of your own was chosen.',
      sources: cite('eks-dockershim'),
      confidence: 'medium',
    },
  ],
  sources: cite('eks-dockershim'),
  changed: [],
};
