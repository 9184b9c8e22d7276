import type { NoteRecord } from '../../model/note';

export const argoNotes = {} as const satisfies Record<string, NoteRecord>;
