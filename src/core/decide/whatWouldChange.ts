import type { QuestionId, Answers, OptionId } from '../model/vocabulary';
import { isSetQuestion, questionIds, unknown, vocabulary } from '../model/vocabulary';
import { questionsOf, type Condition } from '../model/condition';
import { allVariants, approachOf } from '../knowledge/approaches';
import { platforms } from '../knowledge/platforms';
import { infer } from '../environment/infer';
import { outcomeOf } from './decide';
import { judgeVariant } from './variant';

/** A set of answers that would make the difference, and what it would lead to. */
export interface AnswerChange {
  readonly changes: readonly { readonly question: QuestionId; readonly value: string | readonly string[] }[];
  readonly answers: Answers;
  readonly makes: 'works' | 'best';
}

type Value = string | readonly string[];

/** Values worth trying: for jobs, what is left when the approach drops what it cannot do. */
function valuesOf(id: QuestionId, answers: Answers, covers: readonly OptionId<'jobs'>[]): Value[] {
  if (id === 'jobs') {
    const current = answers.jobs;
    const kept =
      current === undefined || current === unknown ? [] : current.filter((job) => covers.includes(job));
    const first = covers[0];
    return kept.length > 0 ? [kept] : first ? [[first]] : [];
  }
  if (isSetQuestion(id)) return vocabulary[id].map((option) => [option]);
  return representatives.get(id) ?? [...vocabulary[id]];
}

/** What a value means to blockers and platforms: values that mean the same need not be tried twice. */
function meaningOf(id: QuestionId, value: string): string {
  const conditions = allVariants.flatMap(({ blockers, discouraged }) =>
    [...blockers, ...discouraged].map(({ when }) => membership(when, id, value)),
  );
  const platform = id === 'platform' ? platforms.find((candidate) => candidate.id === value) : undefined;
  const fixes = platform?.fixes.map(({ question, to }) => [question, to]);
  return JSON.stringify([conditions, fixes, platform?.neverPrivileged !== undefined]);
}

function membership(condition: Condition, id: QuestionId, value: string): unknown {
  if ('not' in condition) return membership(condition.not, id, value);
  if ('all' in condition) return condition.all.map((part) => membership(part, id, value));
  if ('any' in condition) return condition.any.map((part) => membership(part, id, value));
  if (!('is' in condition) || condition.question !== id) return 0;
  const values: readonly string[] = condition.is;
  return values.includes(value) ? 1 : 0;
}

const representatives = new Map(
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

function* combinations<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index += 1) {
    const item = items[index] as T;
    for (const rest of combinations(items, size - 1, index + 1)) yield [item, ...rest];
  }
}

function* assignments(
  ids: readonly QuestionId[],
  values: ReadonlyMap<QuestionId, Value[]>,
): Generator<Map<QuestionId, Value>> {
  const [first, ...rest] = ids;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const value of values.get(first) ?? []) {
    for (const others of assignments(rest, values)) yield new Map([[first, value], ...others]);
  }
}

/** Most questions that may change at once. */
const DEPTH = 3;

/** Questions that no reader would change to get a tool: who he is and what he has to do stay as they are. */
const fixedByLife: readonly QuestionId[] = ['trust', 'tenancy', 'ci', 'placement'];

/**
 * The smallest sets of answer changes that make an approach or variant usable (`works`: no longer blocked), or make
 * it the recommendation. Only sets of the smallest size are given, one for each group of questions: its first value in
 * the order of the vocabulary. Empty where it is so already, or where no three answers would do.
 */
export function whatWouldChange(
  answers: Answers,
  ref: string,
  goal: 'works' | 'best' = 'works',
): AnswerChange[] {
  const approach = approachOf(ref);
  if (!approach) return [];
  const variants = approach.variants.filter((variant) => !ref.includes('/') || variant.id === ref);
  const read = new Set(
    variants.flatMap((variant) => variant.blockers.flatMap(({ when }) => questionsOf(when))),
  );
  const ids = [...new Set<QuestionId>(['jobs', ...read])].filter((id) => !fixedByLife.includes(id));
  const values = new Map(
    ids.map((id): [QuestionId, Value[]] => [
      id,
      valuesOf(id, answers, approach.covers).filter((value) => String(value) !== String(answers[id] ?? '')),
    ]),
  );
  const reaches = (next: Answers): boolean => {
    const environment = infer(next);
    if (environment.contradictions.length > 0) return false;
    if (goal === 'best') return outcomeOf(environment).best?.refs[0].startsWith(ref) ?? false;
    return variants.some((variant) => {
      const { verdict } = judgeVariant(approach, variant, environment);
      return verdict === 'works' || verdict === 'price';
    });
  };
  if (reaches(answers)) return [];
  for (let size = 1; size <= DEPTH; size += 1) {
    const found: AnswerChange[] = [];
    for (const chosen of combinations(ids, size)) {
      for (const assignment of assignments(chosen, values)) {
        const key = chosen.join();
        if (found.some(({ changes }) => changes.map(({ question }) => question).join() === key)) break;
        const next = { ...answers, ...Object.fromEntries(assignment) } as Answers;
        if (reaches(next)) {
          found.push({
            changes: [...assignment].map(([question, value]) => ({ question, value })),
            answers: next,
            makes: goal,
          });
        }
      }
    }
    if (found.length > 0) return found;
  }
  return [];
}
