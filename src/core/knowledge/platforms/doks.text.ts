import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'admission',
    says: 'We found no page that says what DOKS runs or refuses by default: ask your nodes.',
    sources: cite('k8s-dockershim'),
    confidence: 'low',
  },
];
