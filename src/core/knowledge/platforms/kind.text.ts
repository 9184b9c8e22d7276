import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'admission',
    says: 'hostPath is the filesystem of the container that is the node.',
    sources: cite('kind-runtime'),
  },
];
