import type { NoteText } from '../../model/note';
import type { gitlabNotes } from './gitlab';

/** Why each line is there, in whole sentences, and where that comes from. */
export const gitlabWhys: { readonly [N in keyof typeof gitlabNotes]: NoteText } = {};
