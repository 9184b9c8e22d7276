import type { NoteRecord } from '../../model/note';
import type { PlanNote } from '../../model/plan';
import { accountNotes } from './account';
import { authzNotes } from './authz';
import { buildahNotes } from './buildah';
import { buildkitNotes } from './buildkit';
import { clientNotes } from './client';
import { clusterNotes } from './cluster';
import { daemonNotes } from './daemon';
import { enclosureNotes } from './enclosures';
import { externalNotes } from './external';
import { kanikoNotes } from './kaniko';
import { kubedockNotes } from './kubedock';
import { languageNotes } from './language';
import { ownNotes } from './own';
import { podNotes } from './pod';
import { serviceNotes } from './service';
import { servicesNotes } from './services';
import { stepNotes } from './steps';

/** Why each line of a manifest is there. */
export const notes = {
  ...podNotes,
  ...daemonNotes,
  ...enclosureNotes,
  ...authzNotes,
  ...clientNotes,
  ...buildkitNotes,
  ...buildahNotes,
  ...kanikoNotes,
  ...serviceNotes,
  ...accountNotes,
  ...languageNotes,
  ...kubedockNotes,
  ...servicesNotes,
  ...externalNotes,
  ...clusterNotes,
  ...stepNotes,
  ...ownNotes,
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
