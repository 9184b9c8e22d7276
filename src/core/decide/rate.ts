import type { Rating, Variant } from '../model/approach';
import type { CriterionRule } from '../model/criterion';
import type { CriterionRating } from '../model/decision';
import type { Environment } from '../model/environment';
import { isSetQuestion, type QuestionId } from '../model/vocabulary';
import { allVariants } from '../knowledge/approaches';
import { criterionRules } from '../knowledge/criteria';
import { RISK_WEIGHT, RISKS, weightAt } from '../knowledge/weights';
import { lastOf } from './lastOf';
import { riskWorth } from './riskTable';

/** What a rating is worth. Unknown is worth less than partly, and what does not apply is left out. */
export const ratingWorth: Readonly<Record<Exclude<Rating, 'none'>, number>> = {
  good: 1,
  partly: 0.5,
  unknown: 0.25,
  bad: 0,
};

const places = new Map(allVariants.map((variant, index) => [variant, index]));

function placeOf(variant: Variant): number {
  const place = places.get(variant);
  if (place === undefined) throw new Error(`no approach has the variant ${variant.id}`);
  return place;
}

/** What a criterion says of every variant, in the order of the registry, and what that is worth: -1 is left out. */
interface Ratings {
  readonly ratings: readonly Rating[];
  readonly worths: readonly number[];
}

/** A criterion, and its ratings in each view of the world that it had. */
const made = criterionRules.map((criterion) => ({ criterion, views: new Map<string, Ratings>() }));

/** How a world looks to whom reads only these questions: worlds of one view are alike to him. */
const viewOf = (read: readonly QuestionId[], { masks, sets }: Environment): string =>
  read.map((id) => (isSetQuestion(id) ? `${sets[id].yes} ${sets[id].no}` : masks[id])).join();

function rateAll(criterion: CriterionRule, environment: Environment): Ratings {
  const ratings = allVariants.map((variant) => criterion.rate(variant, environment));
  return { ratings, worths: ratings.map((rating) => (rating === 'none' ? -1 : ratingWorth[rating])) };
}

/** The ratings by a criterion in a world: made once for all worlds that are alike to it. */
function ratingsIn(environment: Environment, { criterion, views }: (typeof made)[number]): Ratings {
  const view = criterion.ratedBy ? viewOf(criterion.ratedBy, environment) : '';
  let ratings = views.get(view);
  if (!ratings) views.set(view, (ratings = rateAll(criterion, environment)));
  return ratings;
}

/** A criterion as it stands in a world. */
interface Row extends Ratings {
  readonly criterion: CriterionRule;
  readonly weight: number;
}

interface Weighed {
  readonly rows: readonly Row[];
  readonly risks: number;
}

/** The criteria with their weights in a world: worked out once, and asked by every variant. */
const weighedIn = lastOf((environment: Environment): Weighed => {
  const { weights: steps } = environment;
  const rows = made.map((one): Row => {
    const { criterion } = one;
    const { ratings, worths } = ratingsIn(environment, one);
    return {
      criterion,
      ratings,
      worths,
      weight: weightAt(criterion.weight(environment), steps[criterion.id]),
    };
  });
  return { rows, risks: weightAt(RISK_WEIGHT, steps[RISKS]) };
});

/** One variant, or two that share a pod. */
type Sharing = readonly [Variant, Variant?];

/** Of two places in the registry that of the variant whose rating is the one of both. */
function placeIn({ criterion, worths }: Row, first: number, second: number): number {
  if (first === second) return first;
  const [a = -1, b = -1] = [worths[first], worths[second]];
  if (a < 0 || b < 0) return a < 0 ? second : first;
  return a >= b === (criterion.inPairs === 'better') ? first : second;
}

/** The places of a solution in the registry: of one variant twice the same. */
const placesOf = ([first, second = first]: Sharing): readonly [number, number] => [
  placeOf(first),
  placeOf(second),
];

/**
 * The weighed mean of the ratings, 0 to 1, of a variant or of two that share a pod. `against`: the weight of
 * what speaks against them beside the rows, such as a discouragement.
 */
export function scoreOf(variants: Sharing, environment: Environment, against = 0): number {
  const { rows, risks } = weighedIn(environment);
  const [first, second] = placesOf(variants);
  let points = risks * riskWorth(variants, environment.trust.context);
  let total = risks + against;
  for (const row of rows) {
    const worth = row.weight === 0 ? -1 : (row.worths[placeIn(row, first, second)] ?? -1);
    if (worth < 0) continue;
    points += row.weight * worth;
    total += row.weight;
  }
  return total === 0 ? 0 : points / total;
}

/** Rates a solution by every criterion, with the weight that it has here. */
export function rateSolution(
  variants: Sharing,
  environment: Environment,
  against = 0,
): { readonly ratings: readonly CriterionRating[]; readonly score: number } {
  const [first, second] = placesOf(variants);
  return {
    ratings: weighedIn(environment).rows.map((row) => ({
      criterion: row.criterion.id,
      rating: row.ratings[placeIn(row, first, second)] ?? 'none',
      weight: row.weight,
    })),
    score: scoreOf(variants, environment, against),
  };
}
