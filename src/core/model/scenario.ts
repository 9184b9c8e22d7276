import type { KnowledgeRecord } from './source';
import type { Answers } from './vocabulary';

/** A real situation that opens an answered wizard. */
export interface Scenario extends KnowledgeRecord {
  /** One or two sentences in the words of the person who has it. */
  readonly says: string;
  readonly answers: Answers;
  /** Set where the point is to paste node output: nothing is answered yet. */
  readonly paste?: string;
}
