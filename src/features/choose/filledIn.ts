import { isSetQuestion, type Environment, type QuestionId } from '../../core';
import { answerWords } from '../../state/describe';

/** What is still possible for a question that the reader did not answer: “containerd”, “Ubuntu or Flatcar”. */
export function leftOver({ possible }: Environment, id: QuestionId): string {
  // Nothing narrows a set down.
  const values: readonly string[] = isSetQuestion(id) ? [] : possible[id];
  return values.map((value) => answerWords(id, value)).join(' or ');
}

/** The same in place of an answer. */
export const filledInWords = (environment: Environment, id: QuestionId): string =>
  `${leftOver(environment, id)} (filled in)`;
