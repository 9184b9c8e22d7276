import type { NoteId } from '../knowledge/notes';
import type { PlaceholderId } from '../knowledge/placeholders';

/** One stage of a pipeline under construction, with the id of its note and what it leaves to replace. */
export interface StepDraft {
  readonly id: string;
  readonly title: string;
  readonly note: NoteId;
  readonly container: string;
  readonly commands: readonly string[];
  readonly cleanUp?: readonly string[];
  readonly needsRegistry?: boolean;
  readonly placeholders: readonly PlaceholderId[];
}
