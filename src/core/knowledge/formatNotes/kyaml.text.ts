import type { NoteText } from '../../model/note';
import type { kyamlNotes } from './kyaml';

/** Why each line is there, in whole sentences, and where that comes from. */
export const kyamlWhys: { readonly [N in keyof typeof kyamlNotes]: NoteText } = {};
