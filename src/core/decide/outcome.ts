import { verdictRank, type Approach, type Variant, type Verdict } from '../model/approach';
import type { JudgedVariant } from '../model/decision';
import type { Environment } from '../model/environment';
import { approaches } from '../knowledge/approaches';
import { nodeRoot } from '../knowledge/criteria/nodeRoot';
import { assumedAnswers } from '../environment/assume';
import { infer } from '../environment/infer';
import { scoreVariant } from './rate';
import { verdictOf } from './variant';

/** Better verdict first, then the better score; ties keep the order of the registry. */
export const better = (a: JudgedVariant, b: JudgedVariant): number =>
  verdictRank(b.verdict) - verdictRank(a.verdict) || b.score - a.score;

/** A variant as it stands here, and where every open question has its assumed answer. */
export interface Judged {
  readonly approach: Approach;
  readonly variant: Variant;
  readonly verdict: Verdict;
  readonly likely: JudgedVariant;
  /** Code of anybody runs on shared nodes, and this variant hands it the node: it is never the recommendation. */
  readonly unfit: boolean;
}

/** Certainly code of anybody, on nodes that certainly serve others too. */
export const isExposed = ({ possible: { trust, tenancy } }: Environment): boolean =>
  trust.every((who) => who === 'anyone') && tenancy.every((where) => where === 'shared-nodes');

const isUsable = (verdict: Verdict): boolean => verdict === 'works' || verdict === 'price';

/** Judges the variants of these approaches. The assumed world is looked at only where one of them depends. */
function judge(environment: Environment, of: readonly Approach[] = approaches): Judged[] {
  const exposed = isExposed(environment);
  const verdicts = of.flatMap((approach) =>
    approach.variants.map((variant) => ({ approach, variant, verdict: verdictOf(variant, environment) })),
  );
  const isOpen = verdicts.some(({ verdict }) => verdict === 'depends');
  const assumed = isOpen ? infer(assumedAnswers(environment)) : environment;
  return verdicts.map(({ approach, variant, verdict }) => ({
    approach,
    variant,
    verdict,
    likely: {
      ref: variant.id,
      verdict: isOpen && verdict !== 'blocked' ? verdictOf(variant, assumed) : verdict,
      score: scoreVariant(variant, assumed),
    },
    unfit: exposed && nodeRoot.rate(variant, environment) === 'bad',
  }));
}

/** What is not blocked before what is, what may be recommended before what may not, then how it fares if assumed. */
const ranking = (a: Judged, b: Judged): number =>
  Number(a.verdict === 'blocked') - Number(b.verdict === 'blocked') ||
  Number(a.unfit) - Number(b.unfit) ||
  better(a.likely, b.likely);

/** What a search compares: verdicts, ranking and recommendation, without words. */
export interface Outcome {
  /** Every variant, in the order of the registry. */
  readonly judged: readonly Judged[];
  /** The best variant of each approach that has one which is not blocked, the best approach first. */
  readonly ranked: readonly Judged[];
  /** The first of the ranking, unless it must not be recommended. */
  readonly best: Judged | undefined;
}

/** The best of each approach, the best first. */
const bestOfEach = (judged: readonly Judged[]): Judged[] =>
  approaches
    .flatMap(({ id }) =>
      judged
        .filter(({ approach }) => approach.id === id)
        .toSorted(ranking)
        .slice(0, 1),
    )
    .toSorted(ranking);

export function outcomeOf(environment: Environment): Outcome {
  const judged = judge(environment);
  const ranked = bestOfEach(judged).filter(({ verdict }) => verdict !== 'blocked');
  const [first] = ranked;
  return { judged, ranked, best: first?.unfit ? undefined : first };
}

/** The variant that stands for an approach in this environment: the best of its ranking, blocked or not. */
export function bestVariantOf(approach: Approach, environment: Environment): Variant {
  const [best] = judge(environment, [approach]).toSorted(ranking);
  if (!best) throw new Error(`approach ${approach.id} has no variant`);
  return best.variant;
}

/** Whether an approach or variant is not blocked, and starts where the open questions have their assumed answers. */
export function isUsableIn(environment: Environment, ref: string): boolean {
  const of = approaches.filter(({ id }) => id === ref.split('/')[0]);
  return judge(environment, of).some(
    ({ variant, verdict, likely }) =>
      isRefOf(ref, variant.id) && verdict !== 'blocked' && isUsable(likely.verdict),
  );
}

/** Whether a reference names this variant, or the approach that it belongs to. */
export const isRefOf = (ref: string, variant: string): boolean =>
  variant === ref || variant.startsWith(`${ref}/`);

/** Whether the answers contradict each other in more places than before: such a world is no proposal. */
export const contradictsMore = (next: Environment, before: Environment): boolean =>
  next.contradictions.length > before.contradictions.length;
