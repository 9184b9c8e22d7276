import type { NoteRecord } from '../../model/note';

/** Lines between the objects that stand beside a pod. */
export const supportingNotes = {
  'next-object': {
    short: 'the next object',
  },
} as const satisfies Record<string, NoteRecord>;
