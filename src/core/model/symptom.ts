import type { KnowledgeRecord } from './source';

/** A message or behaviour that people meet, with its cause and what helps. The title is what they see. */
export interface Symptom extends KnowledgeRecord {
  /** One sentence: where it comes from. */
  readonly cause: string;
  /** One sentence: what makes it go away. */
  readonly fix: string;
  /** Ids of the risks that it is a sign of. */
  readonly risks: readonly string[];
}
