import type { NoteText } from '../../model/note';
import type { arcNotes } from './arc';

/** Why each line is there, in whole sentences, and where that comes from. */
export const arcWhys: { readonly [N in keyof typeof arcNotes]: NoteText } = {};
