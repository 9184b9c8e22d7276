import type { NoteRecord } from '../../model/note';

export const gitlabNotes = {} as const satisfies Record<string, NoteRecord>;
