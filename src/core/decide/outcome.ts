import type { Approach, Variant, Verdict } from '../model/approach';
import type { Environment } from '../model/environment';
import { approaches } from '../knowledge/approaches';
import { judge, ranking, type Judged } from './judge';
import { lastOf } from './lastOf';

const isUsable = (verdict: Verdict): boolean => verdict === 'works' || verdict === 'price';

/** The best of each approach, in the order of the registry. */
function bestOfEach(judged: readonly Judged[]): Judged[] {
  const best = new Map<string, Judged>();
  for (const one of judged) {
    const known = best.get(one.approach.id);
    if (!known || ranking(one, known) < 0) best.set(one.approach.id, one);
  }
  return [...best.values()];
}

/** Each solution once: a pair is found from both of its sides. */
function once(solutions: readonly Judged[]): Judged[] {
  const seen = new Set<string>();
  return solutions.filter(({ likely }) => {
    const isNew = !seen.has(likely.ref);
    seen.add(likely.ref);
    return isNew;
  });
}

/** What a search compares: verdicts, ranking and recommendation, without words. */
export class Outcome {
  /** Every variant, in the order of the registry. */
  readonly judged: readonly Judged[];
  /** The first of the ranking, unless it must not be recommended, or starts in no world that is assumed. */
  readonly best: Judged | undefined;
  #ranked: readonly Judged[] | undefined;

  constructor(judged: readonly Judged[]) {
    this.judged = judged;
    const first = firstOf(judged);
    // What starts only with an answer that nobody gave is no recommendation.
    const isFit = first !== undefined && !first.unfit && first.likely.verdict !== 'blocked';
    this.best = isFit ? first : undefined;
  }

  /** The best of each approach that has something which is not blocked, the best first; two that go together once. */
  get ranked(): readonly Judged[] {
    this.#ranked ??= once(
      bestOfEach(this.judged)
        .toSorted(ranking)
        .filter(({ verdict }) => verdict !== 'blocked'),
    );
    return this.#ranked;
  }
}

/** The first of what is not blocked. */
function firstOf(judged: readonly Judged[]): Judged | undefined {
  let first: Judged | undefined;
  for (const one of judged) if (one.verdict !== 'blocked' && (!first || ranking(one, first) < 0)) first = one;
  return first;
}

export const outcomeOf: (environment: Environment) => Outcome = lastOf(
  (environment) => new Outcome(judge(environment)),
);

/** The variant that stands for an approach in this environment: the best of its ranking, blocked or not. */
export function bestVariantOf(approach: Approach, environment: Environment): Variant {
  const [best] = outcomeOf(environment)
    .judged.filter((one) => one.approach === approach)
    .toSorted(ranking);
  if (!best) throw new Error(`approach ${approach.id} has no variant`);
  return best.variant;
}

/** Whether an approach or variant is not blocked, and starts where the open questions have their assumed answers. */
export function isUsableIn(environment: Environment, ref: string): boolean {
  const of = approaches.find(({ id }) => id === ref.split('/')[0]);
  return (
    of !== undefined &&
    judge(environment, of).some(
      ({ variant, verdict, likely }) =>
        isRefOf(ref, variant.id) && verdict !== 'blocked' && isUsable(likely.verdict),
    )
  );
}

/** Whether a reference names this variant, or the approach that it belongs to. */
export const isRefOf = (ref: string, variant: string): boolean =>
  variant === ref || variant.startsWith(`${ref}/`);

/** Whether a reference names this solution or a half of it. */
export const isPartOf = (ref: string, { refs }: Judged): boolean =>
  refs.some((variant: string) => isRefOf(ref, variant));

/** Whether the answers contradict each other in more places than before: such a world is no proposal. */
export const contradictsMore = (next: Environment, before: Environment): boolean =>
  next.contradictions.length > before.contradictions.length;
