import type { NoteRecord } from '../../model/note';
import type { PlanNote } from '../../model/plan';
import { buildkitNotes } from './buildkit';
import { clientNotes } from './client';
import { daemonNotes } from './daemon';
import { jenkinsfileNotes } from './jenkinsfile';
import { podNotes } from './pod';
import { stepNotes } from './steps';

/** Why each line of a manifest is there. */
export const notes = {
  ...podNotes,
  ...daemonNotes,
  ...clientNotes,
  ...buildkitNotes,
  ...stepNotes,
  ...jenkinsfileNotes,
} as const satisfies Record<string, NoteRecord>;

export type NoteId = keyof typeof notes;

/** A note as the page shows it. */
export function planNote(id: NoteId, values: Readonly<Record<string, string>>): PlanNote {
  const record: NoteRecord = notes[id];
  return {
    id,
    short: record.short,
    risks: record.risks ?? [],
    values,
    sources: record.sources,
    ...(record.confidence && { confidence: record.confidence }),
  };
}
