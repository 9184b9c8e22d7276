import type { KnowledgeRecord } from './source';
import type { OptionId } from './vocabulary';

/** A message or behaviour that people meet, with its cause and what helps. The title is what they see. */
export interface Symptom extends KnowledgeRecord {
  /** Other messages with the same cause. */
  readonly also?: readonly string[];
  /** One sentence: where it comes from. */
  readonly cause: string;
  /** One sentence: what makes it go away. */
  readonly fix: string;
  /** Ids of the risks that it is a sign of; none where it is only in the way. */
  readonly risks: readonly string[];
  /** Met in these CI systems only; absent: wherever the pod runs. */
  readonly ci?: readonly OptionId<'ci'>[];
}
