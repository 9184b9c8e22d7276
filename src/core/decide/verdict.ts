import type { Approach, Blocker, Discouraged, Variant, Verdict } from '../model/approach';
import { trustContexts, type Environment, type TrustContext } from '../model/environment';
import { maskOf, type Mask } from '../model/masks';
import { approaches, coversOf } from '../knowledge/approaches';
import { DISCOURAGED_WEIGHT, OPEN_WEIGHT } from '../knowledge/weights';
import { compile, type Test } from '../environment/evaluate';
import { isHeavy } from './riskTable';

/** A variant with its conditions as functions: made once, judged in thousands of worlds. */
export interface Judgeable {
  readonly approach: Approach;
  readonly variant: Variant;
  /** The jobs that it does. */
  readonly covers: Mask;
  /** A job is wanted that it does not do. */
  readonly uncovered: Test | undefined;
  /** Everything else that can rule it out. */
  readonly blockers: readonly Test[];
  readonly discouraged: readonly Test[];
  /** For each trust context whether a high or critical risk always stands, and when else one does. */
  readonly heavy: Readonly<Record<TrustContext, true | readonly Test[]>>;
}

const uncoveredOf = (approach: Approach, variant: Variant): Blocker | undefined =>
  variant.uncovered ?? approach.uncovered;

function judgeable(approach: Approach, variant: Variant): Judgeable {
  const uncovered = uncoveredOf(approach, variant);
  const heavyIn = (context: TrustContext): true | readonly Test[] =>
    variant.risks.some((risk) => isHeavy(risk, context)) ||
    (variant.risksWhen ?? []).filter(({ risk }) => isHeavy(risk, context)).map(({ when }) => compile(when));
  return {
    approach,
    variant,
    covers: maskOf('jobs', coversOf(variant)),
    uncovered: uncovered && compile(uncovered.when),
    blockers: variant.blockers.map(({ when }) => compile(when)),
    discouraged: variant.discouraged.map(({ when }) => compile(when)),
    heavy: Object.fromEntries(
      trustContexts.map((context) => [context, heavyIn(context)]),
    ) as Judgeable['heavy'],
  };
}

/** Every variant, in the order of the registry. */
export const judgeables: readonly Judgeable[] = approaches.flatMap((approach) =>
  approach.variants.map((variant) => judgeable(approach, variant)),
);

const byId = new Map(judgeables.map((one) => [one.variant.id as string, one]));

/** The variant of a whole reference, ready to be judged. */
export function judgeableOf({ id }: Variant): Judgeable {
  const found = byId.get(id);
  if (!found) throw new Error(`no approach has the variant ${id}`);
  return found;
}

/** Everything that can rule a variant out: a job that it does not cover first. */
export function blockersOf(variant: Variant): readonly Blocker[] {
  const uncovered = uncoveredOf(judgeableOf(variant).approach, variant);
  return uncovered ? [uncovered, ...variant.blockers] : variant.blockers;
}

/** A high or critical risk stands in this variant, in the worst context that is still possible. */
export function hasHeavyRisk(variant: Variant, environment: Environment): boolean {
  const heavy = judgeableOf(variant).heavy[environment.trust.context];
  return heavy === true || heavy.some((test) => test(environment) !== 'no');
}

/** The first thing that speaks against a variant that works. */
export const discouragement = (variant: Variant, environment: Environment): Discouraged | undefined =>
  variant.discouraged.find((_, index) => judgeableOf(variant).discouraged[index]?.(environment) !== 'no');

/** Whether something speaks against a variant that works. */
const isDiscouraged = ({ discouraged }: Judgeable, environment: Environment): boolean =>
  anyOf(discouraged, environment) !== 'no';

/** The weight of what speaks against a variant beside the rows: a discouragement, and a verdict that waits for an answer. */
export const weightAgainst = (one: Judgeable, verdict: Verdict, environment: Environment): number =>
  (isDiscouraged(one, environment) ? DISCOURAGED_WEIGHT : 0) + (verdict === 'depends' ? OPEN_WEIGHT : 0);

/** Whether one of these conditions holds, is open, or none is either. */
function anyOf(tests: readonly Test[], environment: Environment): 'yes' | 'unknown' | 'no' {
  let open = false;
  for (const test of tests) {
    const state = test(environment);
    if (state === 'yes') return 'yes';
    if (state === 'unknown') open = true;
  }
  return open ? 'unknown' : 'no';
}

/**
 * The verdict of a variant without its words, as if it covered every job that is wanted. Never rests on an assumption.
 * Runs for many worlds, so it builds nothing.
 */
export function verdictOfCovered(one: Judgeable, environment: Environment): Verdict {
  const ruledOut = anyOf(one.blockers, environment);
  if (ruledOut !== 'no') return ruledOut === 'yes' ? 'blocked' : 'depends';
  const { context } = environment.trust;
  const heavy = one.heavy[context];
  const hasPrice =
    context === 'D' ||
    heavy === true ||
    anyOf(heavy, environment) !== 'no' ||
    isDiscouraged(one, environment);
  return hasPrice ? 'price' : 'works';
}

/** The verdict of a variant alone: what it does not cover blocks it. */
export function verdictAlone(one: Judgeable, environment: Environment): Verdict {
  const uncovered = one.uncovered?.(environment) ?? 'no';
  if (uncovered === 'yes') return 'blocked';
  const verdict = verdictOfCovered(one, environment);
  return uncovered === 'unknown' && verdict !== 'blocked' ? 'depends' : verdict;
}

/** The same for a variant of the registry. */
export const verdictOf = (variant: Variant, environment: Environment): Verdict =>
  verdictAlone(judgeableOf(variant), environment);
