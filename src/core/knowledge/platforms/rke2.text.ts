import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'admission',
    says: 'With the profile cis, restricted holds everywhere except in kube-system and two other namespaces; without, nothing is refused.',
    sources: cite('rke2-pss'),
  },
];
