import type { Rating } from '../model/approach';
import type { CriterionRating } from '../model/decision';
import type { Environment } from '../model/environment';
import { byContext, severityRank } from '../model/severity';
import { criteria } from '../knowledge/criteria';
import { allVariants } from '../knowledge/approaches';
import { riskOf } from '../knowledge/risks';

/** What a rating is worth. Unknown is worth less than partly, and what does not apply is left out. */
const worth: Readonly<Record<Exclude<Rating, 'none'>, number>> = {
  good: 1,
  partly: 0.5,
  unknown: 0.25,
  bad: 0,
};

/** Weight of the risks beside the criteria: as much as two important rows. */
const RISK_WEIGHT = 6;

const variants = new Map(allVariants.map((variant) => [variant.id, variant]));

/** 1 without risks, falling with their severity in the given context: one critical risk weighs four medium ones. */
function riskWorth(ref: string, environment: Environment): number {
  const variant = variants.get(ref);
  const sum = (variant?.risks ?? []).reduce((total, id) => {
    const risk = riskOf(id);
    return risk ? total + severityRank(byContext(risk.severity)[environment.trust.context]) ** 2 : total;
  }, 0);
  return 1 / (1 + sum / 16);
}

/** Rates a variant by every criterion that counts here. The score is the weighed mean, 0 to 1. */
export function rateVariant(
  ref: string,
  environment: Environment,
): { ratings: CriterionRating[]; score: number } {
  const ratings = criteria.map((criterion) => ({
    criterion: criterion.id,
    rating: criterion.rate(ref, environment),
    weight: criterion.weight(environment),
  }));
  let points = RISK_WEIGHT * riskWorth(ref, environment);
  let total = RISK_WEIGHT;
  for (const { rating, weight } of ratings) {
    if (rating === 'none') continue;
    points += weight * worth[rating];
    total += weight;
  }
  return { ratings, score: points / total };
}
