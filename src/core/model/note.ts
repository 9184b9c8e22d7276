import type { Cited } from './source';

/** Why a line of a manifest is there, in short. The whole sentences are its `Why`. */
export interface NoteRecord {
  /** A few words for the margin beside the line. */
  readonly short: string;
  /** Ids of risks that this line raises or closes. */
  readonly risks?: readonly string[];
}

/** The whole sentences of a note with their sources: loaded where files are shown. */
export interface NoteText extends Cited {
  readonly why: Why;
}

/** Whole sentences, or a function of the values that the planner gives. */
export type Why = string | ((values: Readonly<Record<string, string>>) => string);
