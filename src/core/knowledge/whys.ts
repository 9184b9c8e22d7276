import type { NoteText } from '../model/note';
import type { PlanNote } from '../model/plan';
import type { Cited } from '../model/source';
import type { FormatNoteId } from './formatNotes';
import type { NoteId } from './notes';
import { accountWhys } from './notes/account.text';
import { authzWhys } from './notes/authz.text';
import { buildahWhys } from './notes/buildah.text';
import { buildkitWhys } from './notes/buildkit.text';
import { clientWhys } from './notes/client.text';
import { clusterWhys } from './notes/cluster.text';
import { daemonWhys } from './notes/daemon.text';
import { enclosureWhys } from './notes/enclosures.text';
import { jenkinsfileWhys } from './formatNotes/jenkinsfile.text';
import { jenkinsFormsWhys } from './formatNotes/jenkinsForms.text';
import { gitlabWhys } from './formatNotes/gitlab.text';
import { arcWhys } from './formatNotes/arc.text';
import { tektonWhys } from './formatNotes/tekton.text';
import { argoWhys } from './formatNotes/argo.text';
import { podStepsWhys } from './formatNotes/podSteps.text';
import { jobWhys } from './formatNotes/job.text';
import { kyamlWhys } from './formatNotes/kyaml.text';
import { scriptWhys } from './formatNotes/script.text';
import { externalWhys } from './notes/external.text';
import { kanikoWhys } from './notes/kaniko.text';
import { kubedockWhys } from './notes/kubedock.text';
import { languageWhys } from './notes/language.text';
import { supportingWhys } from './formatNotes/supporting.text';
import { ownWhys } from './notes/own.text';
import { podWhys } from './notes/pod.text';
import { serviceWhys } from './notes/service.text';
import { servicesWhys } from './notes/services.text';
import { stepsWhys } from './notes/steps.text';

/** The sentences of every note, and their sources. Loaded where files are shown. */
const texts: { readonly [N in NoteId | FormatNoteId]: NoteText } = {
  ...podWhys,
  ...daemonWhys,
  ...enclosureWhys,
  ...authzWhys,
  ...clientWhys,
  ...buildkitWhys,
  ...buildahWhys,
  ...kanikoWhys,
  ...serviceWhys,
  ...accountWhys,
  ...languageWhys,
  ...kubedockWhys,
  ...servicesWhys,
  ...externalWhys,
  ...clusterWhys,
  ...stepsWhys,
  ...ownWhys,
  ...jenkinsfileWhys,
  ...jenkinsFormsWhys,
  ...gitlabWhys,
  ...arcWhys,
  ...tektonWhys,
  ...argoWhys,
  ...jobWhys,
  ...kyamlWhys,
  ...podStepsWhys,
  ...scriptWhys,
  ...supportingWhys,
};

/** Why the line with this note is there, in whole sentences. */
export function noteWhy(note: PlanNote): string {
  const { why } = texts[note.id as keyof typeof texts];
  return typeof why === 'function' ? why(note.values) : why;
}

/** Where the sentences of a note come from. */
export const noteSources = ({ id }: Pick<PlanNote, 'id'>): Cited => texts[id as keyof typeof texts];
