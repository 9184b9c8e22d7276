import { verdictRank, type Approach, type Verdict } from '../model/approach';
import type { Environment } from '../model/environment';
import { optionsIn, type Mask } from '../model/masks';
import { approaches } from '../knowledge/approaches';
import { forJobs } from '../environment/forJobs';
import { judgeables, verdictOfCovered, type Judgeable } from './verdict';

/** The variants of an approach that do the same jobs. */
export interface Family {
  readonly approach: Approach;
  readonly variants: readonly Judgeable[];
  readonly covers: Mask;
}

const families: readonly Family[] = approaches.flatMap((approach) => {
  const variants = judgeables.filter((one) => one.approach === approach);
  return [...new Set(variants.map(({ covers }) => covers))].map((covers) => ({
    approach,
    variants: variants.filter((one) => one.covers === covers),
    covers,
  }));
});

/** The parts of the jobs that two approaches do together, the first one all that it can. */
export interface Shares {
  readonly first: Family;
  readonly second: Family;
  readonly own: Mask;
  readonly rest: Mask;
}

/** How two approaches share these jobs, or undefined where one is enough, does nothing, or something is left. */
function sharesOf(first: Family, second: Family, jobs: Mask): Shares | undefined {
  const own = jobs & first.covers;
  const rest = jobs & ~own;
  const isNeeded =
    first.approach !== second.approach && own !== 0 && rest !== 0 && (second.covers & jobs) !== jobs;
  return isNeeded && (second.covers & rest) === rest ? { first, second, own, rest } : undefined;
}

const known = new Map<Mask, readonly Shares[]>();

/** Every two approaches that together do these jobs, neither superfluous, in the order of the registry. */
export function sharesFor(jobs: Mask): readonly Shares[] {
  let found = known.get(jobs);
  if (!found) {
    found = families.flatMap((first, index) =>
      families.slice(index + 1).flatMap((second) => sharesOf(first, second, jobs) ?? []),
    );
    known.set(jobs, found);
  }
  return found;
}

/** The jobs that are wanted; none while that is unknown. */
export const wantedJobs = ({ sets }: Environment): Mask => sets.jobs.yes;

/** A variant that does a share of the jobs, and its verdict for them. */
export interface Half {
  readonly one: Judgeable;
  readonly share: Mask;
  readonly verdict: Verdict;
}

/** Judges the variants of approaches for shares of the jobs; each is asked once for each share. */
export class Halves {
  readonly #environment: Environment;
  readonly #worlds = new Map<Mask, Environment>();
  readonly #halves = new Map<Family, Map<Mask, readonly Half[]>>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The world as it is for a share of the jobs. */
  world(share: Mask): Environment {
    let world = this.#worlds.get(share);
    if (!world) this.#worlds.set(share, (world = forJobs(this.#environment, optionsIn('jobs', share))));
    return world;
  }

  of(family: Family, share: Mask): readonly Half[] {
    let ofFamily = this.#halves.get(family);
    if (!ofFamily) this.#halves.set(family, (ofFamily = new Map<Mask, readonly Half[]>()));
    let halves = ofFamily.get(share);
    if (!halves) {
      const world = this.world(share);
      halves = family.variants.map((one) => ({ one, share, verdict: verdictOfCovered(one, world) }));
      ofFamily.set(share, halves);
    }
    return halves;
  }
}

/** A solution of two is as good as its worse half, and has the price of a second tool. */
export const verdictOfBoth = (a: Verdict, b: Verdict): Verdict => {
  const worse = verdictRank(a) < verdictRank(b) ? a : b;
  return worse === 'works' ? 'price' : worse;
};
