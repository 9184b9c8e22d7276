import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'userNamespaces',
    says: 'user.max_user_namespaces is 0: set it with machine.sysctls, or SysctlConfig from Talos 1.14 on.',
    sources: cite('talos-kspp'),
  },
  {
    topic: 'admission',
    says: 'kube-system is exempt; warnings and audit are at restricted.',
    sources: cite('talos-psa'),
  },
  {
    topic: 'sandbox',
    says: 'gVisor and Kata are said to come as system extensions; we have not confirmed it.',
    sources: cite('talos-psa'),
    confidence: 'low',
  },
];
