import type { Rating, Variant } from '../model/approach';
import type { CriterionRule } from '../model/criterion';
import type { CriterionRating } from '../model/decision';
import type { Environment } from '../model/environment';
import { criterionRules } from '../knowledge/criteria';
import { riskWorth } from './riskTable';

/** What a rating is worth. Unknown is worth less than partly, and what does not apply is left out. */
export const ratingWorth: Readonly<Record<Exclude<Rating, 'none'>, number>> = {
  good: 1,
  partly: 0.5,
  unknown: 0.25,
  bad: 0,
};

/** Weight of the risks beside the criteria: as much as two important rows. */
export const RISK_WEIGHT = 6;

/** The criteria that count here, with their weights: worked out once, and asked by every variant. */
const weights = new WeakMap<Environment, readonly (readonly [CriterionRule, number])[]>();

function weightsIn(environment: Environment): readonly (readonly [CriterionRule, number])[] {
  const known = weights.get(environment);
  if (known) return known;
  const found = criterionRules.map((criterion) => [criterion, criterion.weight(environment)] as const);
  weights.set(environment, found);
  return found;
}

/** The weighed mean of the ratings, 0 to 1. */
export function scoreVariant(variant: Variant, environment: Environment): number {
  let points = RISK_WEIGHT * riskWorth(variant.id, environment.trust.context);
  let total = RISK_WEIGHT;
  for (const [criterion, weight] of weightsIn(environment)) {
    if (weight === 0) continue;
    const rating = criterion.rate(variant, environment);
    if (rating === 'none') continue;
    points += weight * ratingWorth[rating];
    total += weight;
  }
  return points / total;
}

/** Rates a variant by every criterion, with the weight that it has here. */
export function rateVariant(
  variant: Variant,
  environment: Environment,
): { readonly ratings: readonly CriterionRating[]; readonly score: number } {
  return {
    ratings: weightsIn(environment).map(([criterion, weight]) => ({
      criterion: criterion.id,
      rating: criterion.rate(variant, environment),
      weight,
    })),
    score: scoreVariant(variant, environment),
  };
}
