import { verdictRank, type Approach, type Variant, type Verdict } from '../model/approach';
import type { JudgedVariant } from '../model/decision';
import type { Environment } from '../model/environment';
import { approaches, solutionOf } from '../knowledge/approaches';
import { Halves, sharesFor, verdictOfBoth, wantedJobs, type Half, type Shares } from './pairs';
import { scoreOf } from './rate';
import { judgeables, verdictAlone, weightAgainst, type Judgeable } from './verdict';
import { Worlds } from './worlds';

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

/** How a solution stands in the likely world. Its score is worked out where somebody asks: few searches do. */
class Likely implements JudgedVariant {
  readonly ref: string;
  readonly verdict: Verdict;
  readonly #scored: () => number;
  #score: number | undefined;

  constructor(ref: string, verdict: Verdict, scored: () => number) {
    this.ref = ref;
    this.verdict = verdict;
    this.#scored = scored;
  }

  get score(): number {
    return (this.#score ??= this.#scored());
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
    likely: new Likely(variant.id, worlds.likelyAlone(one, verdict), () =>
      scoreOf([variant], likely, weightAgainst(one, verdict, likely)),
    ),
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
    likely: new Likely(
      solutionOf(refs),
      verdictOfBoth(worlds.likelyHalf(main), worlds.likelyHalf(other)),
      () => scoreOf(variants, worlds.likely, worlds.against([main, other])),
    ),
    unfit: worlds.isUnfit(variants),
  };
}

/** What is not blocked before what is, what may be recommended before what may not, then how it fares if assumed. */
export const ranking = (a: Judged, b: Judged): number =>
  Number(a.verdict === 'blocked') - Number(b.verdict === 'blocked') ||
  Number(a.unfit) - Number(b.unfit) ||
  better(a.likely, b.likely);

/** For an approach that does some of the jobs only: every pair with its best partner. */
function pairsOf(approach: Approach, shares: readonly Shares[], worlds: Worlds): Judged[] {
  const found: Judged[] = [];
  for (const { first, second, own, rest } of shares) {
    const isFirst = first.approach === approach;
    if (!isFirst && second.approach !== approach) continue;
    const partner = worlds.best(isFirst ? second : first, isFirst ? rest : own);
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
export function judge(environment: Environment, of?: Approach): Judged[] {
  const halves = new Halves(environment);
  const asked = of ? judgeables.filter(({ approach }) => approach === of) : judgeables;
  const verdicts = asked.map((one) => verdictAlone(one, environment));
  const shares = sharesFor(wantedJobs(environment));
  const isOpen =
    verdicts.includes('depends') ||
    shares.some(
      ({ first, second, own, rest }) =>
        (of === undefined || first.approach === of || second.approach === of) &&
        [halves.of(first, own), halves.of(second, rest)].some((list) =>
          list.some(({ verdict }) => verdict === 'depends'),
        ),
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
