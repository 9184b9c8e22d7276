import type { NoteRecord } from '../../model/note';

export const kyamlNotes = {} as const satisfies Record<string, NoteRecord>;
