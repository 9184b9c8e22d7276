import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const eks: Platform = {
  id: 'eks',
  title: 'Amazon EKS',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      why: 'EKS nodes have run containerd only since Kubernetes 1.24.',
      sources: cite('eks-dockershim'),
    },
    {
      question: 'nodeOs',
      to: ['amazon-linux-2023', 'bottlerocket', 'ubuntu-24.04', 'ubuntu-older', 'other'],
      why: 'EKS offers Amazon Linux 2023, Bottlerocket and Ubuntu nodes, or your own image.',
      sources: cite('eks-dockershim'),
      confidence: 'medium',
    },
  ],
  sources: cite('eks-dockershim'),
  changed: [],
};
