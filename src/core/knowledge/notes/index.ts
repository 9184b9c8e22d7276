import type { NoteRecord } from '../../model/note';
import type { PlanNote } from '../../model/plan';
import { authzNotes } from './authz';
import { buildkitNotes } from './buildkit';
import { clientNotes } from './client';
import { daemonNotes } from './daemon';
import { enclosureNotes } from './enclosures';
import { podNotes } from './pod';
import { stepNotes } from './steps';

/** Why each line of a manifest is there. */
export const notes = {
  ...podNotes,
  ...daemonNotes,
  ...enclosureNotes,
  ...authzNotes,
  ...clientNotes,
  ...buildkitNotes,
  ...stepNotes,
} as const satisfies Record<string, NoteRecord>;

export type NoteId = keyof typeof notes;

/** A note as the page shows it, from its record. */
export const noteOf = (
  id: string,
  record: NoteRecord,
  values: Readonly<Record<string, string>> = {},
): PlanNote => ({ id, short: record.short, risks: record.risks ?? [], values });

/** The note of a part of a manifest. */
export const planNote = (id: NoteId, values: Readonly<Record<string, string>>): PlanNote =>
  noteOf(id, notes[id], values);
