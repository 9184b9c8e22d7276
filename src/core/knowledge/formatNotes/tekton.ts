import type { NoteRecord } from '../../model/note';

export const tektonNotes = {} as const satisfies Record<string, NoteRecord>;
