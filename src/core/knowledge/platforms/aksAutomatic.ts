import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const aksAutomatic: Platform = {
  id: 'aks-automatic',
  title: 'AKS Automatic',
  fixes: [
    { question: 'runtime', to: ['containerd'], why: 'AKS runs containerd.', sources: cite('aks-containerd') },
    {
      question: 'nodeOs',
      to: ['azure-linux', 'ubuntu-older', 'ubuntu-24.04'],
      why: 'AKS Automatic runs Azure Linux or Ubuntu.',
      sources: cite('aks-automatic'),
    },
    {
      question: 'podSecurity',
      to: ['baseline'],
      isDefault: true,
      why: 'AKS Automatic enforces baseline; single namespaces can be excluded.',
      sources: cite('aks-automatic'),
    },
  ],
  admission: {
    name: 'The baseline policy of AKS Automatic',
    whoCanChange:
      'Whoever runs the cluster can exclude the namespace from the deployment safeguards; the policy as a whole cannot be switched off.',
    sources: cite('aks-automatic'),
  },
  sources: cite('aks-automatic'),
  changed: [],
};
