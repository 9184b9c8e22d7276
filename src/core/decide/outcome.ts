import { verdictRank, type Approach, type Variant, type Verdict } from '../model/approach';
import type { JudgedVariant } from '../model/decision';
import type { Environment } from '../model/environment';
import { approaches, solutionOf } from '../knowledge/approaches';
import { nodeRoot } from '../knowledge/criteria/nodeRoot';
import { assumedAnswers } from '../environment/assume';
import { infer } from '../environment/infer';
import { Halves, sharesFor, verdictOfBoth, wantedJobs, type Family, type Half, type Shares } from './pairs';
import type { Mask } from '../model/masks';
import { scoreOf } from './rate';
import { judgeables, verdictAlone, verdictOfCovered, weightAgainst, type Judgeable } from './verdict';

/** Better verdict first, then the better score; ties keep the order of the registry. */
export const better = (a: JudgedVariant, b: JudgedVariant): number =>
  verdictRank(b.verdict) - verdictRank(a.verdict) || b.score - a.score;

/** A variant as it stands here, alone or with another one, and where every open question has its assumed answer. */
export interface Judged {
  readonly approach: Approach;
  readonly variant: Variant;
  /** The variant of another approach that does the rest of the jobs in the same pod. */
  readonly partner?: Variant;
  /** One reference, or two in the order in which they share the pod. */
  readonly refs: readonly [string] | readonly [string, string];
  readonly verdict: Verdict;
  readonly likely: JudgedVariant;
  /** Code of anybody runs on shared nodes, and this variant hands it the node: it is never the recommendation. */
  readonly unfit: boolean;
}

/** Certainly code of anybody, on nodes that certainly serve others too. */
export const isExposed = ({ possible: { trust, tenancy } }: Environment): boolean =>
  trust.every((who) => who === 'anyone') && tenancy.every((where) => where === 'shared-nodes');

const isUsable = (verdict: Verdict): boolean => verdict === 'works' || verdict === 'price';

/** A world, and the likely one in which the ranking compares. */
class Worlds {
  readonly environment: Environment;
  readonly exposed: boolean;
  /** The same world with every open question answered as it is assumed, where a verdict waits for one of them. */
  readonly likely: Environment;
  readonly #halves: Halves;
  readonly #likelyHalves: Halves;

  constructor(environment: Environment, halves: Halves, isOpen: boolean) {
    this.environment = environment;
    this.exposed = isExposed(environment);
    this.likely = isOpen ? infer(assumedAnswers(environment), environment.weights) : environment;
    this.#halves = halves;
    this.#likelyHalves = isOpen ? new Halves(this.likely) : halves;
  }

  halves(family: Family, share: Mask): readonly Half[] {
    return this.#halves.of(family, share);
  }

  /** The verdict of a variant alone in the likely world. What is blocked stays so. */
  likelyAlone(one: Judgeable, verdict: Verdict): Verdict {
    return verdict === 'blocked' || this.likely === this.environment
      ? verdict
      : verdictAlone(one, this.likely);
  }

  /** The same for a half and its share of the jobs. */
  likelyHalf({ one, share, verdict }: Half): Verdict {
    return verdict === 'blocked' || this.likely === this.environment
      ? verdict
      : verdictOfCovered(one, this.#likelyHalves.world(share));
  }

  /** The weight of what speaks against halves: discouragements, and verdicts that wait for an answer. */
  against(halves: readonly Half[]): number {
    return halves.reduce(
      (sum, { one, share, verdict }) => sum + weightAgainst(one, verdict, this.#likelyHalves.world(share)),
      0,
    );
  }

  isUnfit(variants: readonly Variant[]): boolean {
    return this.exposed && variants.some((variant) => nodeRoot.rate(variant, this.environment) === 'bad');
  }
}

function judgedAlone(one: Judgeable, verdict: Verdict, worlds: Worlds): Judged {
  const { approach, variant } = one;
  const { likely } = worlds;
  return {
    approach,
    variant,
    refs: [variant.id],
    verdict,
    likely: {
      ref: variant.id,
      verdict: worlds.likelyAlone(one, verdict),
      score: scoreOf([variant], likely, weightAgainst(one, verdict, likely)),
    },
    unfit: worlds.isUnfit([variant]),
  };
}

/** Two halves as one solution, as it stands in the list of the first or of the second. */
function judgedPair(main: Half, other: Half, isFirst: boolean, worlds: Worlds): Judged {
  const [first, second] = isFirst ? [main, other] : [other, main];
  const refs = [first.one.variant.id, second.one.variant.id] as const;
  const variants = [first.one.variant, second.one.variant] as const;
  return {
    approach: main.one.approach,
    variant: main.one.variant,
    partner: other.one.variant,
    refs,
    verdict: verdictOfBoth(main.verdict, other.verdict),
    likely: {
      ref: solutionOf(refs),
      verdict: verdictOfBoth(worlds.likelyHalf(main), worlds.likelyHalf(other)),
      score: scoreOf(variants, worlds.likely, worlds.against([main, other])),
    },
    unfit: worlds.isUnfit(variants),
  };
}

/** What is not blocked before what is, what may be recommended before what may not, then how it fares if assumed. */
const ranking = (a: Judged, b: Judged): number =>
  Number(a.verdict === 'blocked') - Number(b.verdict === 'blocked') ||
  Number(a.unfit) - Number(b.unfit) ||
  better(a.likely, b.likely);

/** The half of an approach that stands for it beside others. */
function bestHalf(halves: readonly Half[], worlds: Worlds): Half | undefined {
  let best: Half | undefined;
  let bestRank = -1;
  for (const half of halves) {
    if (half.verdict === 'blocked') continue;
    const { variant } = half.one;
    const fit = worlds.isUnfit([variant]) ? 0 : 10;
    const rank =
      fit +
      verdictRank(worlds.likelyHalf(half)) +
      scoreOf([variant], worlds.likely, worlds.against([half])) / 2;
    if (rank > bestRank) [best, bestRank] = [half, rank];
  }
  return best;
}

/** For an approach that does some of the jobs only: every pair with its best partner. */
function pairsOf(approach: Approach, shares: readonly Shares[], worlds: Worlds): Judged[] {
  const found: Judged[] = [];
  for (const { first, second, own, rest } of shares) {
    const isFirst = first.approach === approach;
    if (!isFirst && second.approach !== approach) continue;
    const partner = bestHalf(worlds.halves(isFirst ? second : first, isFirst ? rest : own), worlds);
    if (!partner) continue;
    for (const half of worlds.halves(isFirst ? first : second, isFirst ? own : rest)) {
      if (half.verdict !== 'blocked') found.push(judgedPair(half, partner, isFirst, worlds));
    }
  }
  return found;
}

/**
 * Judges the variants of these approaches. One that does some of the jobs only stands with the partner that suits it
 * best.
 */
function judge(environment: Environment, of?: Approach): Judged[] {
  const halves = new Halves(environment);
  const asked = of ? judgeables.filter(({ approach }) => approach === of) : judgeables;
  const verdicts = asked.map((one) => verdictAlone(one, environment));
  const shares = sharesFor(wantedJobs(environment));
  const isOpen =
    verdicts.includes('depends') ||
    shares.some(
      ({ first, second, own, rest }) =>
        (of === undefined || first.approach === of || second.approach === of) &&
        [...halves.of(first, own), ...halves.of(second, rest)].some(({ verdict }) => verdict === 'depends'),
    );
  const worlds = new Worlds(environment, halves, isOpen);
  const pairs = new Map<string, Judged>();
  for (const approach of of ? [of] : approaches) {
    for (const pair of pairsOf(approach, shares, worlds)) {
      const best = pairs.get(pair.variant.id);
      if (!best || ranking(pair, best) < 0) pairs.set(pair.variant.id, pair);
    }
  }
  return asked.map((one, index) => {
    const pair = pairs.get(one.variant.id);
    return pair ?? judgedAlone(one, verdicts[index] ?? 'blocked', worlds);
  });
}

/** What a search compares: verdicts, ranking and recommendation, without words. */
export interface Outcome {
  /** Every variant, in the order of the registry. */
  readonly judged: readonly Judged[];
  /** The best of each approach that has something which is not blocked, the best first; two that go together once. */
  readonly ranked: readonly Judged[];
  /** The first of the ranking, unless it must not be recommended, or starts in no world that is assumed. */
  readonly best: Judged | undefined;
}

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

const outcomes = new WeakMap<Environment, Outcome>();

export function outcomeOf(environment: Environment): Outcome {
  const known = outcomes.get(environment);
  if (known) return known;
  const judged = judge(environment);
  const ranked = once(
    bestOfEach(judged)
      .toSorted(ranking)
      .filter(({ verdict }) => verdict !== 'blocked'),
  );
  const [first] = ranked;
  // What starts only with an answer that nobody gave is no recommendation.
  const isFit = first !== undefined && !first.unfit && first.likely.verdict !== 'blocked';
  const outcome = { judged, ranked, best: isFit ? first : undefined };
  outcomes.set(environment, outcome);
  return outcome;
}

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
