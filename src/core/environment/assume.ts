import type { Environment } from '../model/environment';
import {
  isSetQuestion,
  questionIds,
  unknown,
  type Answers,
  type OneQuestionId,
  type QuestionId,
} from '../model/vocabulary';
import { assumedAnswer } from '../knowledge/questions';

/**
 * The value that stands for an open question of one value: what the platform usually has where it leaves only some,
 * else what the question assumes, as far as what is fixed allows.
 */
function assumedOne(id: OneQuestionId, environment: Environment): string {
  const possible: readonly string[] = environment.possible[id];
  const preferred = assumedAnswer(id) as string;
  return environment.usual[id] ?? (possible.includes(preferred) ? preferred : (possible[0] ?? preferred));
}

/** The answer to a question in the world that is drawn and ranked: the reader's, or what is assumed in its place. */
export function assumedOr(id: QuestionId, environment: Environment): string | readonly string[] {
  const answer = environment.answers[id];
  if (answer !== undefined && answer !== unknown) return answer;
  return isSetQuestion(id) ? assumedAnswer(id) : assumedOne(id, environment);
}

/** The same answers with every open question assumed. */
export const assumedAnswers = (environment: Environment): Answers =>
  Object.fromEntries(questionIds.map((id) => [id, assumedOr(id, environment)]));
