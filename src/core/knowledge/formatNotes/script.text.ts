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
  'registry-env': {
    why: 'User name and password of the registry come from a Secret in the namespace of the job, into the container that pushes and no other. Whatever runs there can read them: use an account that may push this repository and nothing else.',
    sources: cite('k8s-secret-files'),
  },
};
