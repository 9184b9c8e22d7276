import {
  isSetQuestion,
  minorOf,
  questionIds,
  vocabulary,
  type OneQuestionId,
  type OptionId,
  type QuestionId,
} from './vocabulary';

/**
 * Sets of answers as numbers: bit `n` is the option `n` of a question in the order of the vocabulary. Decisions are made
 * for thousands of worlds, and this is what makes that quick. Every question has at most 30 options.
 */
export type Mask = number;

export type Masks = { readonly [Q in OneQuestionId]: Mask };

const bits: ReadonlyMap<QuestionId, ReadonlyMap<string, Mask>> = new Map(
  questionIds.map((id) => [id, new Map(vocabulary[id].map((value, index) => [value, 1 << index]))]),
);

/** The set of one option; empty for what is none of the question. */
export const bitOf = (id: QuestionId, value: string): Mask => bits.get(id)?.get(value) ?? 0;

/** The set of these options. What is no option of the question is left out. */
export const maskOf = (id: QuestionId, values: readonly string[]): Mask =>
  values.reduce((mask, value) => mask | bitOf(id, value), 0);

/** Every option of a question. */
export const allOf = (id: QuestionId): Mask => (1 << vocabulary[id].length) - 1;

/** Whether a set has exactly one member. */
export const isSingle = (mask: Mask): boolean => mask !== 0 && (mask & (mask - 1)) === 0;

/** The minors from one on, below another one. */
export const minorsMask = (from: number, below: number): Mask =>
  maskOf(
    'kubernetes',
    vocabulary.kubernetes.filter((version) => minorOf(version) >= from && minorOf(version) < below),
  );

const lists = new Map<QuestionId, Map<Mask, readonly string[]>>();

/** The options of a set in the order of the vocabulary: the same list each time, which nobody changes. */
export function optionsIn<Q extends QuestionId>(id: Q, mask: Mask): readonly OptionId<Q>[] {
  let known = lists.get(id);
  if (!known) lists.set(id, (known = new Map()));
  let list = known.get(mask);
  if (!list) {
    list = vocabulary[id].filter((_, index) => (mask & (1 << index)) !== 0);
    known.set(mask, list);
  }
  return list as readonly OptionId<Q>[];
}

/** The questions of one value, in the order of the vocabulary. */
export const oneQuestionIds: readonly OneQuestionId[] = questionIds.filter(
  (id): id is OneQuestionId => !isSetQuestion(id),
);
