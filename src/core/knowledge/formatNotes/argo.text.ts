import type { NoteText } from '../../model/note';
import type { argoNotes } from './argo';

/** Why each line is there, in whole sentences, and where that comes from. */
export const argoWhys: { readonly [N in keyof typeof argoNotes]: NoteText } = {};
