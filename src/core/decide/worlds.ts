import { verdictRank, type Variant, type Verdict } from '../model/approach';
import type { Environment } from '../model/environment';
import type { Mask } from '../model/masks';
import { nodeRoot } from '../knowledge/criteria/nodeRoot';
import { assumedAnswers } from '../environment/assume';
import { infer } from '../environment/infer';
import { Halves, type Family, type Half } from './pairs';
import { scoreOf } from './rate';
import { verdictAlone, verdictOfCovered, weightAgainst, type Judgeable } from './verdict';

/** Certainly code of anybody, on nodes that certainly serve others too. */
export const isExposed = ({ possible: { trust, tenancy } }: Environment): boolean =>
  trust.every((who) => who === 'anyone') && tenancy.every((where) => where === 'shared-nodes');

/** Whoever runs code in a job gets the node at once, or in one step. */
export const handsOverNode = (variant: Variant, environment: Environment): boolean =>
  nodeRoot.rate(variant, environment) === 'bad';

/** A world, and the likely one in which the ranking compares. */
export class Worlds {
  readonly environment: Environment;
  readonly exposed: boolean;
  /** The same world with every open question answered as it is assumed, where a verdict waits for one of them. */
  readonly likely: Environment;
  readonly #halves: Halves;
  readonly #likelyHalves: Halves;
  readonly #best = new Map<readonly Half[], Half | undefined>();

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

  /** The half of an approach that stands for it beside others. */
  best(family: Family, share: Mask): Half | undefined {
    const halves = this.halves(family, share);
    if (!this.#best.has(halves)) this.#best.set(halves, this.#bestOf(halves));
    return this.#best.get(halves);
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
    return this.exposed && variants.some((variant) => handsOverNode(variant, this.environment));
  }

  #bestOf(halves: readonly Half[]): Half | undefined {
    let best: Half | undefined;
    let bestRank = -1;
    for (const half of halves) {
      if (half.verdict === 'blocked') continue;
      const { variant } = half.one;
      const fit = this.isUnfit([variant]) ? 0 : 10;
      const score = scoreOf([variant], this.likely, this.against([half]));
      const rank = fit + verdictRank(this.likelyHalf(half)) + score / 2;
      if (rank > bestRank) [best, bestRank] = [half, rank];
    }
    return best;
  }
}
