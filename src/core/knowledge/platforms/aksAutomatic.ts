import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const aksAutomatic: Platform = {
  id: 'aks-automatic',
  title: 'AKS Automatic',
  fixes: [
    { question: 'runtime', to: ['containerd'], why: 'AKS runs containerd.', sources: cite('aks-containerd') },
    {
      question: 'nodeOs',
      to: ['ubuntu-24.04', 'ubuntu-older', 'azure-linux'],
      why: 'AKS Automatic runs Azure Linux or Ubuntu.',
      sources: cite('aks-automatic'),
    },
    {
      question: 'podSecurity',
      to: ['baseline', 'restricted'],
      why: 'AKS Automatic enforces baseline; single namespaces can be excluded.',
      sources: cite('aks-automatic'),
    },
  ],
  sources: cite('aks-automatic'),
  changed: [],
};
