import fc from 'fast-check';
import {
  isSetQuestion,
  questionIds,
  unknown,
  vocabulary,
  type Answers,
  type QuestionId,
} from '../model/vocabulary';

/** Every value that a question can have: options, or non-empty sets in registry order. */
export function valuesOf(id: QuestionId): readonly (string | readonly string[])[] {
  const options: readonly string[] = vocabulary[id];
  if (!isSetQuestion(id)) return options;
  const sets: string[][] = [];
  for (let bits = 1; bits < 2 ** options.length; bits += 1) {
    sets.push(options.filter((_, index) => (bits >> index) & 1));
  }
  return sets;
}

const answerOf = (id: QuestionId): fc.Arbitrary<string | readonly string[] | undefined> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...valuesOf(id)) },
    { weight: 1, arbitrary: fc.constant(unknown) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );

/** Any partial answers, as a page can hold them. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...questionIds.map((id) => answerOf(id)))
  .map(
    (values) =>
      Object.fromEntries(
        questionIds.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]]])),
      ) as Answers,
  );
