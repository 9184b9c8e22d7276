import type { Variant } from '../model/approach';
import type { Answers, QuestionId } from '../model/vocabulary';
import { coversOf } from '../knowledge/approaches';
import { jobsWithin, valuesToTry, type Value } from './values';
import { holdingBlockers } from './variant';
import { assumedAnswers } from '../environment/assume';
import { infer } from '../environment/infer';

export interface Lifted {
  readonly answers: Answers;
  readonly changes: readonly { readonly question: QuestionId; readonly value: Value }[];
}

/** More steps than a variant has blockers: nothing goes round in circles. */
const MOST = 12;

/** The blockers that hold where every open question has its assumed answer: what a manifest is drawn for. */
const blockersIn = (answers: Answers, variant: Variant) =>
  holdingBlockers(variant, infer(assumedAnswers(infer(answers))));

const valuesFor = (question: QuestionId, answers: Answers, variant: Variant): readonly Value[] =>
  question === 'jobs' ? [jobsWithin(coversOf(variant), answers)] : valuesToTry(question);

/**
 * Answers in which a variant is not blocked, found by lifting one blocker after the other. For where more answers have to
 * change than a search for the smallest set tries; the set that it gives need not be the smallest.
 */
export function lifted(answers: Answers, variant: Variant): Lifted {
  let next = answers;
  const changes = new Map<QuestionId, Value>();
  for (let step = 0; step < MOST; step += 1) {
    const [blocker] = blockersIn(next, variant);
    if (!blocker) break;
    const { id, changes: question } = blocker;
    const tried = valuesFor(question, next, variant)
      .map((value) => {
        const changed: Answers = { ...next, [question]: value };
        const left = blockersIn(changed, variant);
        return { value, changed, left: left.length, isLifted: left.every((other) => other.id !== id) };
      })
      .filter(({ isLifted }) => isLifted)
      .toSorted((a, b) => a.left - b.left);
    const [best] = tried;
    if (!best) break;
    next = best.changed;
    changes.set(question, best.value);
  }
  return { answers: next, changes: [...changes].map(([question, value]) => ({ question, value })) };
}
