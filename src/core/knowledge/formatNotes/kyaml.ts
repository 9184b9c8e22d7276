import type { NoteRecord } from '../../model/note';

/** Lines that KYAML has around an object. */
export const kyamlNotes = {
  'kyaml-document': {
    short: 'YAML, and not JSON',
  },
} as const satisfies Record<string, NoteRecord>;
