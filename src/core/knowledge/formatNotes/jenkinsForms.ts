import type { NoteRecord } from '../../model/note';

export const jenkinsFormsNotes = {} as const satisfies Record<string, NoteRecord>;
