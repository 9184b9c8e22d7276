import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const aks: Platform = {
  id: 'aks',
  title: 'Azure AKS',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      why: 'AKS Linux pools have run containerd since Kubernetes 1.19.',
      sources: cite('aks-containerd'),
    },
    {
      question: 'nodeOs',
      to: ['ubuntu-older', 'ubuntu-24.04', 'azure-linux', 'flatcar'],
      why: 'AKS nodes run Ubuntu 22.04 or 24.04, Azure Linux or Flatcar.',
      sources: cite('aks-automatic'),
      confidence: 'medium',
    },
  ],
  sandboxes: [{ sandbox: 'kata', runtimeClass: 'kata-vm-isolation', sources: cite('aks-pod-sandboxing') }],
  sources: cite('aks-containerd'),
  changed: [],
};
