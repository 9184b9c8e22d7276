import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { scriptNotes } from './script';

/** Why each line is there, in whole sentences, and where that comes from. */
export const scriptWhys: { readonly [N in keyof typeof scriptNotes]: NoteText } = {
  'script-strict': {
    why: 'The script ends with the first command that fails, and the job with it. A variable that is not set is a failure too: a tag without its number would overwrite that of another build.',
    sources: cite('posix-shell'),
  },
  'script-trap': {
    why: 'Runs when the shell ends, after a failure too. What fails here does not change the outcome.',
    sources: cite('posix-shell'),
  },
};
