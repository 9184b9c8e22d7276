import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'userNamespaces',
    says: 'Microsoft documents hostUsers: false for Kubernetes 1.33 and later on Azure Linux 3.0 and Ubuntu 24.04. A report of June 2026 has it refused on 1.34.8: try one pod first.',
    sources: cite('aks-container-access', 'openchoreo-aks'),
    confidence: 'medium',
  },
  {
    topic: 'sandbox',
    says: 'Pod sandboxing runs pods in Kata, on Azure Linux and machines with nested virtualisation. privileged is root in the guest only; a hostPath weakens it.',
    sources: cite('aks-pod-sandboxing'),
  },
  {
    topic: 'metadata',
    says: 'All pods reach the metadata service by default; the restriction is a preview, and a privileged pod or one with hostNetwork goes around it.',
    sources: cite('aks-imds'),
  },
  {
    topic: 'building',
    says: 'Microsoft points to ACR Tasks and Kaniko.',
    sources: cite('aks-building'),
    confidence: 'medium',
  },
  {
    topic: 'admission',
    says: 'A cluster can set a level for all namespaces with --pss-level; without, nothing is refused.',
    sources: cite('aks-automatic'),
  },
];
