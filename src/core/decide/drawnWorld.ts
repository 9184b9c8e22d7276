import type { Assumption, Plan } from '../model/plan';
import { optionsIn } from '../model/masks';
import { vocabulary, type Answers, type QuestionId } from '../model/vocabulary';
import { coversOf, partsOf, refsOf, shareJobs, variantOf } from '../knowledge/approaches';
import { optionLabel } from '../knowledge/questions';
import { evaluate } from '../environment/evaluate';
import { infer } from '../environment/infer';
import { assumeWorld, assumptionsOf, type AssumedWorld, type World } from '../environment/world';
import { decidePair, sharesAll } from './decidePair';
import { wantedJobs } from './pairs';
import { decideVariant } from './variant';
import { lifted } from './lifted';
import { verdictOf } from './verdict';
import { whatWouldChange } from './whatWouldChange';

/** The world that a manifest is drawn for: known without drawing it. */
export interface DrawnWorld {
  readonly assumed: AssumedWorld;
  /** What it rests on that nobody said, for the questions that the planners read. */
  readonly assumptions: readonly Assumption[];
  /** For a blocked solution: the changed answers. */
  readonly drawnFor: Plan['drawnFor'];
  /** Sentences of the blockers that hold for the real answers. */
  readonly blockedBy: readonly string[];
}

type Real = Omit<DrawnWorld, 'assumptions'>;

/** The answers that allow a variant, as near as possible to these. */
interface Allowed {
  readonly answers: Answers;
  readonly drawnFor: Plan['drawnFor'];
  readonly blockedBy: readonly string[];
}

/** A changed answer as the page names it. */
const labelled = ({
  question,
  value,
}: {
  readonly question: QuestionId;
  readonly value: string | readonly string[];
}): Plan['drawnFor'][number] => ({
  question,
  value: [value]
    .flat()
    .map((option) => optionLabel(question, option as never))
    .join(', '),
});

/** The nearest answers in which one variant, with the jobs of its own, is not blocked. */
function allowing(answers: Answers, ref: string): Allowed {
  const found = variantOf(ref);
  const environment = infer(answers);
  const verdict = found && verdictOf(found.variant, environment);
  if (!found || (verdict !== 'blocked' && verdict !== 'depends'))
    return { answers, drawnFor: [], blockedBy: [] };
  // It may start, but not where every open question has its assumed answer: a manifest needs a world that allows it.
  if (verdict === 'depends') {
    const open = lifted(answers, found.variant);
    return { answers: open.answers, drawnFor: open.changes.map(labelled), blockedBy: [] };
  }
  const nearest = whatWouldChange(answers, ref)[0] ?? lifted(answers, found.variant);
  return {
    answers: nearest.answers,
    drawnFor: nearest.changes.map(labelled),
    blockedBy: decideVariant(found.variant, environment).reasons.map(({ text }) => text),
  };
}

/** The jobs of each half of a solution in this world; a half that has none of them draws the first that it covers. */
export function sharesOf(refs: readonly string[], jobs: World['jobs']): readonly World['jobs'][] {
  if (refs.length === 1) return [jobs];
  const variants = refs.flatMap((ref) => variantOf(ref)?.variant ?? []);
  const { shares } = partsOf(variants, jobs);
  return variants.map((variant, index) => {
    const share = shares[index] ?? [];
    return share.length > 0 ? share : coversOf(variant).slice(0, 1);
  });
}

/** Why two variants are no solution of these jobs; undefined where they are one, or the jobs are open. */
function noSolution(answers: Answers, refs: readonly string[]): string | undefined {
  const [first, second] = refs.map((ref) => variantOf(ref)?.variant);
  const environment = infer(answers);
  const jobs = optionsIn('jobs', wantedJobs(environment));
  return first && second && !sharesAll([first, second], jobs)
    ? decidePair(first, second, environment).sentence
    : undefined;
}

/** The world of a solution: the real one, or the nearest that allows each of its variants for its own jobs. */
function worldFor(answers: Answers, refs: readonly string[]): Real {
  const shares = sharesOf(refs, assumeWorld(infer(answers)).world.jobs);
  const isPair = refs.length > 1;
  let next = answers;
  const drawnFor: Plan['drawnFor'][number][] = [];
  const blockedBy: string[] = [];
  for (const [index, ref] of refs.entries()) {
    const allowed = allowing(isPair ? { ...next, jobs: shares[index] ?? [] } : next, ref);
    next = isPair ? withJobs(allowed.answers, answers) : allowed.answers;
    drawnFor.push(...allowed.drawnFor);
    blockedBy.push(...allowed.blockedBy);
  }
  const refusal = noSolution(answers, refs);
  const found = assumeWorld(infer(next));
  const others = refusal !== undefined || found.assumed.includes('jobs');
  const assumed = isPair ? (others ? withJobsOf(found, shares) : found) : withOwnJobs(found, refs);
  if (refusal !== undefined) drawnFor.push(labelled({ question: 'jobs', value: assumed.world.jobs }));
  const needed = neededMinor(refs, assumed.world);
  if (needed !== undefined && !assumed.assumed.includes('kubernetes'))
    drawnFor.push({ question: 'kubernetes', value: optionLabel('kubernetes', needed) });
  return {
    assumed: needed === undefined ? assumed : atMinor(assumed, needed),
    drawnFor,
    blockedBy: refusal === undefined ? [...new Set(blockedBy)] : [refusal],
  };
}

/** A world in which the jobs are those that the halves draw. */
const withJobsOf = (assumed: AssumedWorld, shares: readonly World['jobs'][]): AssumedWorld => ({
  ...assumed,
  world: {
    ...assumed.world,
    jobs: vocabulary.jobs.filter((job) => shares.some((share) => share.includes(job))),
  },
});

/**
 * The first minor that has the fields of which a manifest is made, where the one of this world has not: it was assumed,
 * or so much rules the variant out that nothing nearer is known.
 */
function neededMinor(refs: readonly string[], world: World): World['kubernetes'] | undefined {
  const tooOld = refs
    .flatMap((ref) => variantOf(ref)?.variant.blockers ?? [])
    .filter(({ when }) => 'minor' in when && when.minor.below !== undefined)
    .map(({ when }) => when);
  const isTooOld = (kubernetes: World['kubernetes']): boolean =>
    tooOld.some((when) => evaluate(when, infer({ kubernetes })) === 'yes');
  return isTooOld(world.kubernetes)
    ? vocabulary.kubernetes.find((kubernetes) => !isTooOld(kubernetes))
    : undefined;
}

const atMinor = (assumed: AssumedWorld, kubernetes: World['kubernetes']): AssumedWorld => ({
  ...assumed,
  world: { ...assumed.world, kubernetes },
  whys: new Map([...assumed.whys, ['kubernetes', 'It is the first that has the fields of this manifest.']]),
});

/** Where nobody said what the jobs do, an approach that does not do the assumed one is drawn for one that it does. */
function withOwnJobs(assumed: AssumedWorld, [ref = '', ...others]: readonly string[]): AssumedWorld {
  const variant = variantOf(ref)?.variant;
  const { jobs } = assumed.world;
  const isOpen = assumed.assumed.includes('jobs') && others.length === 0;
  return !isOpen || !variant || shareJobs([variant], jobs)
    ? assumed
    : { ...assumed, world: { ...assumed.world, jobs: coversOf(variant).slice(0, 1) } };
}

/** Answers with the jobs of others. */
function withJobs(answers: Answers, { jobs }: Answers): Answers {
  const { jobs: _own, ...rest } = answers;
  return jobs === undefined ? rest : { ...rest, jobs };
}

/** The world for which the manifest of a solution is drawn: the real one, or the nearest that allows it. */
export function drawnWorld(answers: Answers, solution: string): DrawnWorld {
  const refs = refsOf(solution);
  const world = worldFor(answers, refs);
  const reads = refs.flatMap((ref): readonly QuestionId[] => variantOf(ref)?.variant.reads ?? []);
  return {
    ...world,
    assumptions: assumptionsOf(world.assumed, [...reads, 'podSecurity', 'runtime', 'kubernetes']),
  };
}
