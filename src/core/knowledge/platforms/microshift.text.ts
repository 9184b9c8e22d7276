import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'admission',
    says: 'The label of a namespace follows the SCC that is granted there.',
    sources: cite('microshift-psa'),
    confidence: 'medium',
  },
];
