import type { Weights } from './environment';
import type { Answers } from './vocabulary';

/** Another manifest: the one to compare with, or the one that the reader has and comes from. */
export interface Beside {
  readonly view: 'compare' | 'migrate';
  /** An approach or variant, or two with a comma between. */
  readonly ref: string;
}

/** Everything that a link carries. */
export interface LinkState {
  readonly answers: Answers;
  /** Only the options that the reader set. */
  readonly options: Readonly<Record<string, string>>;
  /** What counts less or more than usual: only the weights that the reader changed. */
  readonly weights: Weights;
  /** The chosen solution, where it is not the recommendation: an approach or variant, or two with a comma between. */
  readonly ref?: string;
  /** The approaches or variants that stand side by side, where the reader chose them. */
  readonly columns?: readonly string[];
  /** The format of the manifest that the reader chose, as its id; it may be one that this version does not know. */
  readonly format?: string;
  /** The file of that format that is open, by its name, where it is not the first. */
  readonly file?: string;
  /** What the manifest is held against, in place of the file alone. */
  readonly beside?: Beside;
  /** What to highlight: a path or an id. */
  readonly highlight?: string;
  /** The knowledge date of the link; absent for a fresh state. */
  readonly knowledge?: string;
  /** Keys that this version does not know, kept as they are. */
  readonly unknownKeys: readonly (readonly [string, string])[];
}
