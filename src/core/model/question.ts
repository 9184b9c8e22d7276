import type { Cited, KnowledgeRecord } from './source';
import type { OptionId, QuestionId } from './vocabulary';
import type { Condition } from './condition';

export const questionGroups = ['jobs', 'runtime', 'security', 'cache', 'output'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

export interface OptionText {
  readonly label: string;
  readonly hint?: string;
}

/** How the answer to a question is found out, and where the question’s words come from: loaded when it is asked for. */
export interface HowToFindOut extends Cited {
  readonly command: string;
  /** How to read what it prints. */
  readonly read: string;
}

export interface Question<Q extends QuestionId = QuestionId> extends Omit<KnowledgeRecord, keyof Cited> {
  readonly id: Q;
  readonly group: QuestionGroup;
  /** The question itself; `title` is its short name for lists. */
  readonly ask: string;
  readonly why: string;
  readonly options: { readonly [O in OptionId<Q>]: OptionText };
  /** Asked only where this can still be true. */
  readonly relevant?: Condition;
  /**
   * The value that a manifest is drawn for while the answer is unknown: the one whose manifest is least likely to be
   * refused. Where no value has such a manifest, `assumeWhy` says so.
   */
  readonly assume: OptionId<Q>;
  readonly assumeWhy: string;
}
