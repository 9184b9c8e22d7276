import type { NoteRecord } from '../../model/note';

export const jobNotes = {} as const satisfies Record<string, NoteRecord>;
