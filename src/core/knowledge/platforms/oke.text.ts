import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'admission',
    says: 'We found no page that says which runtime OKE has and what it refuses by default: ask your nodes.',
    sources: cite('oke-images'),
    confidence: 'low',
  },
];
