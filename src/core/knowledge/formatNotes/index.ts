import type { NoteRecord } from '../../model/note';
import type { PlanNote } from '../../model/plan';
import { noteOf } from '../notes';
import { jenkinsfileNotes } from './jenkinsfile';
import { supportingNotes } from './supporting';

/** Notes of lines that a format writes around a manifest. Loaded with the formats. */
export const formatNotes = { ...jenkinsfileNotes, ...supportingNotes } as const satisfies Record<
  string,
  NoteRecord
>;

export type FormatNoteId = keyof typeof formatNotes;

/** The note of a line of a format. */
export const formatNote = (id: FormatNoteId): PlanNote => noteOf(id, formatNotes[id]);
