import type { OneQuestionId, OptionId, QuestionId, SetQuestionId } from './vocabulary';

export type Tri = 'yes' | 'no' | 'unknown';

/** The answer of a question with one value is among these. */
export type IsCondition = {
  [Q in OneQuestionId]: { readonly question: Q; readonly is: readonly OptionId<Q>[] };
}[OneQuestionId];

/** A set answer has at least one of these members. */
export type HasCondition = {
  [Q in SetQuestionId]: { readonly question: Q; readonly has: readonly OptionId<Q>[] };
}[SetQuestionId];

/**
 * A statement about the world that is evaluated in three values. Conditions are data, so that the search for
 * the smallest change of answers knows which questions to try.
 */
export type Condition =
  | IsCondition
  | HasCondition
  /** The Kubernetes minor is at least `from` and below `below`. */
  | { readonly minor: { readonly from?: number; readonly below?: number } }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** All questions that a condition reads, each once. */
export function questionsOf(condition: Condition): QuestionId[] {
  if ('question' in condition) return [condition.question];
  if ('minor' in condition) return ['kubernetes'];
  if ('not' in condition) return questionsOf(condition.not);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(questionsOf))];
}
