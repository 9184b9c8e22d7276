import type { NoteText } from '../../model/note';
import type { jobNotes } from './job';

/** Why each line is there, in whole sentences, and where that comes from. */
export const jobWhys: { readonly [N in keyof typeof jobNotes]: NoteText } = {};
