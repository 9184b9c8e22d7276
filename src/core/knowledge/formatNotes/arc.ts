import type { NoteRecord } from '../../model/note';

export const arcNotes = {} as const satisfies Record<string, NoteRecord>;
