import type { Rating, Variant } from '../model/approach';
import type { CriterionRule } from '../model/criterion';
import type { CriterionRating } from '../model/decision';
import type { Environment } from '../model/environment';
import { criterionRules } from '../knowledge/criteria';
import { RISK_WEIGHT, RISKS, weightAt } from '../knowledge/weights';
import { infer } from '../environment/infer';
import { riskWorth } from './riskTable';

/** What a rating is worth. Unknown is worth less than partly, and what does not apply is left out. */
export const ratingWorth: Readonly<Record<Exclude<Rating, 'none'>, number>> = {
  good: 1,
  partly: 0.5,
  unknown: 0.25,
  bad: 0,
};

/** A criterion with its place in the registry, and what it counts in a world. */
interface WeighedRule {
  readonly criterion: CriterionRule;
  readonly index: number;
  readonly weight: number;
}

interface Weighed {
  readonly rules: readonly WeighedRule[];
  /** Those that count. */
  readonly counting: readonly WeighedRule[];
  readonly risks: number;
}

/** The criteria with their weights in a world: worked out once, and asked by every variant. */
const weights = new WeakMap<Environment, Weighed>();

function weightsIn(environment: Environment): Weighed {
  const known = weights.get(environment);
  if (known) return known;
  const { weights: steps } = environment;
  const rules = criterionRules.map((criterion, index) => ({
    criterion,
    index,
    weight: weightAt(criterion.weight(environment), steps[criterion.id]),
  }));
  const found: Weighed = {
    rules,
    counting: rules.filter(({ weight }) => weight > 0),
    risks: weightAt(RISK_WEIGHT, steps[RISKS]),
  };
  weights.set(environment, found);
  return found;
}

/** The ratings that a variant has in every world, in the order of the criteria; undefined where the world decides. */
type Constant = readonly (Rating | undefined)[];

const constants = new Map<Variant, Constant>();

function constantsOf(variant: Variant): Constant {
  let known = constants.get(variant);
  if (!known) {
    const anywhere = infer({});
    known = criterionRules.map(({ ratedBy, rate }) => (ratedBy ? undefined : rate(variant, anywhere)));
    constants.set(variant, known);
  }
  return known;
}

/** The rating of a solution of two: what either can do, and the worse of both in everything else. */
function together(criterion: CriterionRule, a: Rating, b: Rating): Rating {
  if (a === 'none' || b === 'none') return a === 'none' ? b : a;
  const isBetter = ratingWorth[a] >= ratingWorth[b];
  return isBetter === (criterion.inPairs === 'better') ? a : b;
}

/** One variant, or two that share a pod. */
type Sharing = readonly [Variant, Variant?];

/** What criteria say of a solution in a world, one after the other. */
function ratingsOf(
  rules: readonly WeighedRule[],
  [first, second]: Sharing,
  environment: Environment,
): Rating[] {
  const ofFirst = constantsOf(first);
  const ofSecond = second && constantsOf(second);
  return rules.map(({ criterion, index }) => {
    const rating = ofFirst[index] ?? criterion.rate(first, environment);
    return second
      ? together(criterion, rating, ofSecond?.[index] ?? criterion.rate(second, environment))
      : rating;
  });
}

/**
 * The weighed mean of the ratings, 0 to 1, of a variant or of two that share a pod. `against`: the weight of
 * what speaks against them beside the rows, such as a discouragement.
 */
export function scoreOf(variants: Sharing, environment: Environment, against = 0): number {
  const { counting, risks } = weightsIn(environment);
  let points = risks * riskWorth(variants, environment.trust.context);
  let total = risks + against;
  const ratings = ratingsOf(counting, variants, environment);
  for (const [index, { weight }] of counting.entries()) {
    const rating = ratings[index] ?? 'none';
    if (rating === 'none') continue;
    points += weight * ratingWorth[rating];
    total += weight;
  }
  return total === 0 ? 0 : points / total;
}

/** Rates a solution by every criterion, with the weight that it has here. */
export function rateSolution(
  variants: Sharing,
  environment: Environment,
  against = 0,
): { readonly ratings: readonly CriterionRating[]; readonly score: number } {
  const { rules } = weightsIn(environment);
  const ratings = ratingsOf(rules, variants, environment);
  return {
    ratings: rules.map(({ criterion, weight }, index) => ({
      criterion: criterion.id,
      rating: ratings[index] ?? 'none',
      weight,
    })),
    score: scoreOf(variants, environment, against),
  };
}
