import type { Condition } from '../model/condition';
import {
  isSetQuestion,
  minorOf,
  questionIds,
  vocabulary,
  type Answers,
  type OptionId,
  type QuestionId,
} from '../model/vocabulary';
import { allVariants } from '../knowledge/approaches';
import { criterionRules } from '../knowledge/criteria';
import { rules } from '../knowledge/inferences';
import { platforms } from '../knowledge/platforms';
import { pricedWhen } from './riskTable';
import { blockersOf } from './verdict';

/** An answer of a search: an option, or a set of them. */
export type Value = string | readonly string[];

/** Jobs worth trying for what does only these: those of them that are wanted, or the first where none is. */
export function jobsWithin(covers: readonly OptionId<'jobs'>[], { jobs }: Answers): Value {
  const kept = Array.isArray(jobs) ? covers.filter((job) => jobs.includes(job)) : [];
  return kept.length > 0 ? kept : covers.slice(0, 1);
}

/** How a condition sees one value of a question: alike for two values that it cannot tell apart. */
function viewOf(condition: Condition, id: QuestionId, value: string): unknown {
  if ('not' in condition) return viewOf(condition.not, id, value);
  if ('all' in condition) return condition.all.map((part) => viewOf(part, id, value));
  if ('any' in condition) return condition.any.map((part) => viewOf(part, id, value));
  if ('minor' in condition) {
    const { from = 0, below = Infinity } = condition.minor;
    const minor = id === 'kubernetes' ? minorOf(value as OptionId<'kubernetes'>) : undefined;
    return minor === undefined ? 0 : [minor >= from, minor < below];
  }
  if (!('is' in condition) || condition.question !== id) return 0;
  const values: readonly string[] = condition.is;
  return values.includes(value) ? 1 : 0;
}

/** From these minors on, something that a platform fixes or a rule says changes. */
const thresholds = [
  ...platforms.flatMap(({ fixes }) => fixes.flatMap(({ minor }) => minor?.from ?? [])),
  ...rules.flatMap(({ minorBelow }) => minorBelow ?? []),
];

/** What a value means to verdicts and platforms: values that mean the same need not be tried twice. */
function meaningOf(id: QuestionId, value: string): string {
  const conditions = allVariants
    .flatMap((variant) => [...blockersOf(variant), ...variant.discouraged, ...pricedWhen(variant)])
    .map(({ when }) => viewOf(when, id, value));
  const platform = id === 'platform' ? platforms.find((candidate) => candidate.id === value) : undefined;
  const fixes = platform?.fixes.map(({ question, to, isDefault, minor }) => [question, to, isDefault, minor]);
  const refusedBy = platforms.filter(({ fixes: list }) =>
    list.some(
      ({ question, to, isDefault }) =>
        question === id && !isDefault && !(to as readonly string[]).includes(value),
    ),
  );
  const minor = id === 'kubernetes' ? minorOf(value as OptionId<'kubernetes'>) : undefined;
  return JSON.stringify([
    conditions,
    fixes,
    refusedBy.map((candidate) => candidate.id),
    minor !== undefined && thresholds.map((threshold) => minor >= threshold),
    rules.map(({ runtime, question, to }) => [
      id === 'runtime' && runtime === value,
      question === id && (to as readonly string[]).includes(value),
    ]),
  ]);
}

/** For each question of one value, the first of all values that mean the same. */
const representatives: ReadonlyMap<QuestionId, readonly string[]> = new Map(
  questionIds
    .filter((id) => !isSetQuestion(id))
    .map((id): [QuestionId, string[]] => {
      const seen = new Map<string, string>();
      for (const value of vocabulary[id]) {
        const meaning = meaningOf(id, value);
        if (!seen.has(meaning)) seen.set(meaning, value);
      }
      return [id, [...seen.values()]];
    }),
);

/** Values of a question that a search for usable variants has to try. */
export const valuesToTry = (id: QuestionId): readonly Value[] =>
  isSetQuestion(id) ? vocabulary[id].map((option) => [option]) : (representatives.get(id) ?? []);

const weighed = new Set(criterionRules.flatMap(({ reads }) => reads));

/** Values of a question that a search for changes of the ranking has to try: all, where a criterion looks at it. */
export const valuesToRank = (id: QuestionId): readonly Value[] =>
  weighed.has(id) && !isSetQuestion(id) ? vocabulary[id] : valuesToTry(id);
