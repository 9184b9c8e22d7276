import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const tini: Symptom = {
  id: 'tini-sigtimedwait',
  title: "[FATAL tini (1)] Unexpected error in sigtimedwait: 'Function not implemented'",
  cause: 'Seen with dind 27 on Talos 1.7.4; the thread does not find the cause.',
  fix: 'None is known: read the thread, and try another version of the image.',
  risks: [],
  sources: cite('thread-dind-503'),
  confidence: 'low',
  changed: [],
};
