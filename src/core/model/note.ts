import type { Cited } from './source';

/** Why a line of a manifest is there. `why` may use values that the planner gives. */
export interface NoteRecord extends Cited {
  /** A few words for the margin beside the line. */
  readonly short: string;
  readonly why: string | ((values: Readonly<Record<string, string>>) => string);
  /** Labels of risks that this line raises or closes. */
  readonly risks?: readonly string[];
}
