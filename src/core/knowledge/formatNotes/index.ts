import type { NoteRecord } from '../../model/note';
import type { PlanNote } from '../../model/plan';
import { noteOf } from '../notes';
import { jenkinsfileNotes } from './jenkinsfile';
import { jenkinsFormsNotes } from './jenkinsForms';
import { gitlabNotes } from './gitlab';
import { arcNotes } from './arc';
import { tektonNotes } from './tekton';
import { argoNotes } from './argo';
import { jobNotes } from './job';
import { kyamlNotes } from './kyaml';
import { podStepsNotes } from './podSteps';
import { scriptNotes } from './script';
import { supportingNotes } from './supporting';

/** Notes of lines that a format writes around a manifest. Loaded with the formats. */
export const formatNotes = {
  ...jenkinsfileNotes,
  ...jenkinsFormsNotes,
  ...gitlabNotes,
  ...arcNotes,
  ...tektonNotes,
  ...argoNotes,
  ...jobNotes,
  ...kyamlNotes,
  ...podStepsNotes,
  ...scriptNotes,
  ...supportingNotes,
} as const satisfies Record<string, NoteRecord>;

export type FormatNoteId = keyof typeof formatNotes;

/** The note of a line of a format. */
export const formatNote = (id: FormatNoteId): PlanNote => noteOf(id, formatNotes[id]);
