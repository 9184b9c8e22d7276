import { verdictRank } from '../model/approach';
import { questionsOf } from '../model/condition';
import { unknown, vocabulary, type Answers, type OptionId, type QuestionId } from '../model/vocabulary';
import { approachOf, coversOf } from '../knowledge/approaches';
import { infer } from '../environment/infer';
import { contradictsMore, isPartOf, isRefOf, isUsableIn, outcomeOf, type Outcome } from './outcome';
import { type Judged } from './judge';
import { better } from './judge';
import { changed, smallestChanges, type Assignment } from './search';
import { jobsWithin, valuesToTry, type Value } from './values';
import { blockersOf } from './verdict';
import type { Weights } from '../model/environment';

/** A set of answers that would make the difference, and what it would lead to. */
export interface AnswerChange {
  readonly changes: readonly { readonly question: QuestionId; readonly value: string | readonly string[] }[];
  readonly answers: Answers;
  readonly makes: 'works' | 'best';
}

/** Most questions that may change at once, unless the caller asks for fewer. */
const DEPTH = 3;

/** Questions that no reader would change to get a tool: who he is and what he has to do stay as they are. */
const fixedByLife: readonly QuestionId[] = ['trust', 'tenancy', 'ci', 'placement'];

const currentJobs = ({ jobs }: Answers): readonly OptionId<'jobs'>[] =>
  jobs === undefined || jobs === unknown ? [] : jobs;

const inOrder = (jobs: readonly OptionId<'jobs'>[]): readonly OptionId<'jobs'>[] =>
  vocabulary.jobs.filter((job) => jobs.includes(job));

/** Jobs worth trying to make something the best: each one more that it covers. */
function oneMoreJob(answers: Answers, covers: readonly OptionId<'jobs'>[]): Value[] {
  const current = currentJobs(answers);
  return covers.filter((job) => !current.includes(job)).map((job) => inOrder([...current, job]));
}

/** Whether a change adds a job that this approach covers. */
function coversMore(answers: Answers, assignment: Assignment): boolean {
  const jobs = assignment.get('jobs');
  return Array.isArray(jobs) && jobs.length > currentJobs(answers).length;
}

const bestOf = (ref: string, { judged }: Outcome): Judged | undefined =>
  judged.filter(({ variant }) => isRefOf(ref, variant.id)).toSorted((a, b) => better(a.likely, b.likely))[0];

/** Nothing that was recommended before fares worse: a change that only hurts others is no way to be the best. */
const hurts = (before: Outcome, after: Outcome): boolean =>
  (before.best?.refs ?? []).some((ref: string) => {
    const [then, now] = [bestOf(ref, before), bestOf(ref, after)];
    return !then || !now || verdictRank(now.likely.verdict) < verdictRank(then.likely.verdict);
  });

/** Whether a change makes a reference the recommendation, and by its own merit. */
function makesBest(
  ref: string,
  answers: Answers,
  weights: Weights,
): (next: Answers, assignment: Assignment) => boolean {
  const start = infer(answers, weights);
  const before = outcomeOf(start);
  const then = bestOf(ref, before);
  return (next, assignment) => {
    const environment = infer(next, weights);
    if (contradictsMore(environment, start)) return false;
    const after = outcomeOf(environment);
    if (!after.best || !isPartOf(ref, after.best)) return false;
    if (coversMore(answers, assignment)) return true;
    const gained = !then || verdictRank(after.best.verdict) > verdictRank(then.verdict);
    return gained && !hurts(before, after);
  };
}

function makesUsable(ref: string, answers: Answers): (next: Answers) => boolean {
  const start = infer(answers);
  return (next) => {
    const environment = infer(next);
    return !contradictsMore(environment, start) && isUsableIn(environment, ref);
  };
}

/**
 * The smallest sets of answer changes that make an approach or variant usable (`works`: no longer blocked, and starting
 * where the open questions have their assumed answers), or make it the recommendation. Only sets of the smallest size
 * are given, one for each group of questions. Empty where it is so already, or where no `depth` answers would do.
 */
export function whatWouldChange(
  answers: Answers,
  ref: string,
  goal: 'works' | 'best' = 'works',
  depth = DEPTH,
  weights: Weights = {},
): AnswerChange[] {
  const approach = approachOf(ref);
  if (!approach) return [];
  const environment = infer(answers, weights);
  const isSo = (): boolean => {
    if (goal === 'works') return isUsableIn(environment, ref);
    const { best } = outcomeOf(environment);
    return best !== undefined && isPartOf(ref, best);
  };
  if (isSo()) return [];
  const variants = approach.variants.filter((variant) => isRefOf(ref, variant.id));
  const read = variants.flatMap((variant) => blockersOf(variant).flatMap(({ when }) => questionsOf(when)));
  const ids = [...new Set<QuestionId>(['jobs', ...read])].filter((id) => !fixedByLife.includes(id));
  const covers = inOrder([...new Set(variants.flatMap(coversOf))]);
  const fewer = new Map(
    variants.map((variant) => jobsWithin(coversOf(variant), answers)).map((jobs) => [String(jobs), jobs]),
  );
  const jobs = [...fewer.values(), ...(goal === 'best' ? oneMoreJob(answers, covers) : [])];
  const values = new Map(ids.map((id) => [id, id === 'jobs' ? jobs : valuesToTry(id)]));
  const reaches = goal === 'best' ? makesBest(ref, answers, weights) : makesUsable(ref, answers);
  return smallestChanges(answers, values, depth, reaches).map((assignment) => ({
    changes: [...assignment].map(([question, value]) => ({ question, value })),
    answers: changed(answers, assignment),
    makes: goal,
  }));
}
