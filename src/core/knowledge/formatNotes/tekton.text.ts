import type { NoteText } from '../../model/note';
import type { tektonNotes } from './tekton';

/** Why each line is there, in whole sentences, and where that comes from. */
export const tektonWhys: { readonly [N in keyof typeof tektonNotes]: NoteText } = {};
