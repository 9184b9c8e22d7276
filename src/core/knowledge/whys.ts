import type { Why } from '../model/note';
import type { PlanNote } from '../model/plan';
import type { NoteId } from './notes';
import { buildkitWhys } from './notes/buildkit.text';
import { clientWhys } from './notes/client.text';
import { daemonWhys } from './notes/daemon.text';
import { jenkinsfileWhys } from './notes/jenkinsfile.text';
import { podWhys } from './notes/pod.text';
import { stepsWhys } from './notes/steps.text';

/** The sentences of every note. Loaded where files are shown. */
const whys: { readonly [N in NoteId]: Why } = {
  ...podWhys,
  ...daemonWhys,
  ...clientWhys,
  ...buildkitWhys,
  ...stepsWhys,
  ...jenkinsfileWhys,
};

/** Why the line with this note is there, in whole sentences. */
export function noteWhy(note: PlanNote): string {
  const why = whys[note.id as NoteId];
  return typeof why === 'function' ? why(note.values) : why;
}
