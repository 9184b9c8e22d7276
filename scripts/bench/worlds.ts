import {
  isSetQuestion,
  questionIds,
  unknown,
  vocabulary,
  type Answers,
  type QuestionId,
} from '../../src/core/model/vocabulary';

/** An answer to one question, with a random source. */
function answerTo(id: QuestionId, random: () => number): string | string[] {
  const options: readonly string[] = vocabulary[id];
  if (!isSetQuestion(id)) return options[Math.floor(random() * options.length)] ?? unknown;
  const chosen = options.filter(() => random() < 0.4);
  return chosen.length > 0 ? chosen : options.slice(0, 1);
}

/** Answers to `count` of the questions, chosen at random. */
export function someAnswers(count: number, random: () => number): Answers {
  const ids = questionIds
    .map((id) => [random(), id] as const)
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, id]) => id);
  return Object.fromEntries(ids.map((id) => [id, answerTo(id, random)]));
}
