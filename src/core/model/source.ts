export type Confidence = 'high' | 'medium' | 'low';

/** Where a statement comes from. `checked` is the day somebody read it, as YYYY-MM-DD. */
export interface Source {
  readonly title: string;
  readonly url: `https://${string}`;
  readonly publisher: string;
  readonly checked: string;
  readonly confidence: Confidence;
  /** What exactly was read or run: file, section, version. */
  readonly what?: string;
}

/** One change of a record that alters what old links show. */
export interface Change {
  readonly date: string;
  readonly what: string;
}

/** A statement with its sources. `confidence` lowers what the sources would give on their own. */
export interface Cited {
  readonly sources: readonly string[];
  readonly confidence?: Confidence;
}

export interface KnowledgeRecord extends Cited {
  readonly id: string;
  readonly title: string;
  readonly changed: readonly Change[];
}
