import type { Rating, Variant } from '../model/approach';
import type { CriterionRule } from '../model/criterion';
import type { CriterionRating } from '../model/decision';
import type { Environment } from '../model/environment';
import { criterionRules } from '../knowledge/criteria';
import { RISK_WEIGHT, RISKS, weightAt } from '../knowledge/weights';
import { riskWorth } from './riskTable';

/** What a rating is worth. Unknown is worth less than partly, and what does not apply is left out. */
export const ratingWorth: Readonly<Record<Exclude<Rating, 'none'>, number>> = {
  good: 1,
  partly: 0.5,
  unknown: 0.25,
  bad: 0,
};

interface Weighed {
  readonly rules: readonly (readonly [CriterionRule, number])[];
  /** Those that count. */
  readonly counting: readonly (readonly [CriterionRule, number])[];
  readonly risks: number;
}

/** The criteria with their weights in a world: worked out once, and asked by every variant. */
const weights = new WeakMap<Environment, Weighed>();

function weightsIn(environment: Environment): Weighed {
  const known = weights.get(environment);
  if (known) return known;
  const { weights: steps } = environment;
  const rules = criterionRules.map(
    (criterion) => [criterion, weightAt(criterion.weight(environment), steps[criterion.id])] as const,
  );
  const found: Weighed = {
    rules,
    counting: rules.filter(([, weight]) => weight > 0),
    risks: weightAt(RISK_WEIGHT, steps[RISKS]),
  };
  weights.set(environment, found);
  return found;
}

/** The rating of a solution of two: what either can do, and the worse of both in everything else. */
function together(criterion: CriterionRule, a: Rating, b: Rating): Rating {
  if (a === 'none' || b === 'none') return a === 'none' ? b : a;
  const isBetter = ratingWorth[a] >= ratingWorth[b];
  return isBetter === (criterion.inPairs === 'better') ? a : b;
}

const ratingOf = (criterion: CriterionRule, variants: readonly Variant[], environment: Environment): Rating =>
  variants.map((variant) => criterion.rate(variant, environment)).reduce((a, b) => together(criterion, a, b));

/**
 * The weighed mean of the ratings, 0 to 1, of a variant or of two that share a pod. `against`: the weight of
 * what speaks against them beside the rows, such as a discouragement.
 */
export function scoreOf(variants: readonly Variant[], environment: Environment, against = 0): number {
  const { counting, risks } = weightsIn(environment);
  const [only] = variants;
  const isAlone = variants.length === 1;
  let points = risks * riskWorth(variants, environment.trust.context);
  let total = risks + against;
  for (const [criterion, weight] of counting) {
    if (only === undefined) continue;
    const rating = isAlone ? criterion.rate(only, environment) : ratingOf(criterion, variants, environment);
    if (rating === 'none') continue;
    points += weight * ratingWorth[rating];
    total += weight;
  }
  return total === 0 ? 0 : points / total;
}

/** Rates a variant by every criterion, with the weight that it has here. */
export function rateVariant(
  variant: Variant,
  environment: Environment,
  against = 0,
): { readonly ratings: readonly CriterionRating[]; readonly score: number } {
  return {
    ratings: weightsIn(environment).rules.map(([criterion, weight]) => ({
      criterion: criterion.id,
      rating: criterion.rate(variant, environment),
      weight,
    })),
    score: scoreOf([variant], environment, against),
  };
}
