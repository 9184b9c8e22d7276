import type { NoteText } from '../../model/note';
import type { jenkinsFormsNotes } from './jenkinsForms';

/** Why each line is there, in whole sentences, and where that comes from. */
export const jenkinsFormsWhys: { readonly [N in keyof typeof jenkinsFormsNotes]: NoteText } = {};
