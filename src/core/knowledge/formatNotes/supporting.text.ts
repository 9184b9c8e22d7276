import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { supportingNotes } from './supporting';

/** Why each line is there, in whole sentences, and where that comes from. */
export const supportingWhys: { readonly [N in keyof typeof supportingNotes]: NoteText } = {
  'next-object': {
    why: 'Three dashes end one document of YAML; kubectl applies each of a file, in this order.',
    sources: cite('k8s-api'),
  },
};
