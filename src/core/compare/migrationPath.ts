import type { Variant } from '../model/approach';
import type { Environment } from '../model/environment';
import type { OptionId } from '../model/vocabulary';
import {
  approachOf,
  approaches,
  coversOf,
  refsOf,
  shareJobs,
  solutionOf,
  variantOf,
} from '../knowledge/approaches';
import type { Move } from '../knowledge/migrationSteps';
import { forJobs } from '../environment/forJobs';
import { verdictOf } from '../decide/verdict';

type Jobs = readonly OptionId<'jobs'>[];

/** What the search for a way looks at: the world, the jobs in it, and what may not be a station. */
export interface Roads {
  readonly environment: Environment;
  readonly jobs: Jobs;
  readonly excluded: ReadonlySet<string>;
}

const variantsOf = (solution: string): Variant[] =>
  refsOf(solution).flatMap((ref) => variantOf(ref)?.variant ?? []);

const isDaemonless = (variant: Variant): boolean => approachOf(variant.id)?.group === 'daemonless';

/**
 * Whether a builder can stand in a pod beside something that starts containers, as a station between one solution and
 * another. Two daemons cannot: both are called at DOCKER_HOST. What makes the whole pod another kind (a user namespace,
 * a sandbox, the ids that OpenShift chooses) leaves no room for the daemon beside it, and the other way round; nor do
 * two parts that each want the pod's user.
 */
function fitBeside(builder: Variant, runner: Variant): boolean {
  if (builder.daemon !== 'none') return false;
  const isPodWide = ({ wall }: Variant): boolean => wall === 'user-namespace' || wall === 'sandbox';
  if (isDaemonless(builder) && isDaemonless(runner) && runner.daemon !== 'remote') return true;
  if (isPodWide(builder) || isPodWide(runner) || builder.tool === 'platform') return false;
  if (runner.daemon === 'remote') return builder.builder !== 'buildkit-service';
  return !(builder.tool === 'buildpacks' && runner.options['image'] === 'rootless');
}

/** Whether a solution does these jobs, its parts can share a pod, and nothing rules one of them out in this world. */
function isStation(solution: string, { environment, jobs }: Roads): boolean {
  const variants = variantsOf(solution);
  const [first, second] = variants;
  const shares = shareJobs(variants, jobs);
  if (!first || !shares) return false;
  if (second && !fitBeside(first, second)) return false;
  return variants.every(
    (variant, index) => verdictOf(variant, forJobs(environment, shares[index] ?? [])) !== 'blocked',
  );
}

/** Every solution of one or two variants between these ends that does the jobs and is not ruled out. */
function stationsOf(from: string, to: string, roads: Roads): string[] {
  const ends = [from, to].flatMap(variantsOf);
  const ids = new Set(ends.map(({ id }) => approachOf(id)?.id as string));
  const own = approaches.filter(({ id }) => ids.has(id)).flatMap(({ variants }) => variants);
  const pairs = own.flatMap((one) =>
    own
      .filter((other) => approachOf(other.id) !== approachOf(one.id))
      .map((other) => solutionOf([one.id, other.id])),
  );
  return [...own.map(({ id }): string => id), ...pairs].filter(
    (solution) => !roads.excluded.has(solution) && isBetween(solution, ends) && isStation(solution, roads),
  );
}

/** What makes a variant what it is. A step that changes one of these changes one concern. */
const facts = ['daemon', 'builder', 'tool', 'wall', 'privileged', 'callers', 'level'] as const;

/** In how many ways two variants differ. Of another approach, what sets it off from the plain one counts as well. */
function concerns(a: Variant, b: Variant): number {
  const approach = approachOf(b.id);
  const beside = approach === approachOf(a.id) ? a : approach?.variants[0];
  const optionsDiffer = JSON.stringify(beside?.options) !== JSON.stringify(b.options);
  return Math.max(1, facts.filter((fact) => a[fact] !== b[fact]).length + (optionsDiffer ? 1 : 0));
}

/** Whether a solution is made of what the ends are made of: a way over anything else would be a detour. */
function isBetween(solution: string, ends: readonly Variant[]): boolean {
  return variantsOf(solution).every(
    (variant) =>
      ends.includes(variant) || facts.every((fact) => ends.some((end) => end[fact] === variant[fact])),
  );
}

/** What a step costs: its concerns squared, so that two small steps are better than a large one. */
const costOf = (a: string | undefined, b: string | undefined): number => {
  const [one, other] = [a, b].map((ref) => variantOf(ref ?? '')?.variant);
  return one && other ? concerns(one, other) ** 2 : 100;
};

/** A part comes or goes beside another one that stays. */
const BESIDE = 4;
/** Both ends at once: only where there is no other way. */
const AT_ONCE = 1000;

interface Step {
  readonly move: Move;
  readonly cost: number;
}

/** How one solution becomes another in one step, or undefined where more than one thing would change. */
export function stepBetween(from: string, to: string, jobs: Jobs): Step | undefined {
  const [old, fresh] = [refsOf(from), refsOf(to)];
  const [gone] = old.filter((ref) => !fresh.includes(ref));
  const [come] = fresh.filter((ref) => !old.includes(ref));
  if (old.length === 1 && fresh.length === 1)
    return { move: { kind: 'replace', was: from, now: to }, cost: costOf(from, to) };
  if (old.length === 1 && gone === undefined && come !== undefined)
    return {
      move: { kind: 'take-over', now: come, beside: from, jobs: shareOf(to, come, jobs) },
      cost: BESIDE,
    };
  if (fresh.length === 1 && come === undefined && gone !== undefined)
    return { move: { kind: 'hand-over', was: gone, now: to }, cost: BESIDE };
  const isHalf = old.length === 2 && fresh.length === 2 && old.some((ref) => fresh.includes(ref));
  if (!isHalf || gone === undefined || come === undefined) return undefined;
  return {
    move: { kind: 'replace', was: gone, now: come, jobs: shareOf(to, come, jobs) },
    cost: costOf(gone, come),
  };
}

/** The jobs that one part of a solution does. */
function shareOf(solution: string, ref: string, jobs: Jobs): Jobs {
  const shares = shareJobs(variantsOf(solution), jobs);
  const found = variantOf(ref)?.variant;
  return shares?.[refsOf(solution).indexOf(ref)] ?? (found ? coversOf(found).slice(0, 1) : []);
}

/** A station with the move that leads to it. */
export interface Stop {
  readonly ref: string;
  readonly move: Move;
}

/**
 * The way from one solution to another with the smallest steps, over solutions of the same approaches that do the jobs
 * and that nothing rules out in this world. Where there is none, the other end at once.
 */
export function migrationPath(from: string, to: string, roads: Roads): Stop[] {
  if (from === to) return [];
  const stations = new Set([...stationsOf(from, to, roads), to]);
  stations.delete(from);
  const best = new Map<string, { readonly cost: number; readonly way: readonly Stop[] }>([
    [from, { cost: 0, way: [] }],
  ]);
  const open = new Set([from]);
  while (open.size > 0) {
    const [here = from] = [...open].toSorted((a, b) => (best.get(a)?.cost ?? 0) - (best.get(b)?.cost ?? 0));
    open.delete(here);
    const known = best.get(here);
    if (here === to || !known) break;
    for (const next of stations) {
      const isWhole = here === from && next === to;
      const step =
        stepBetween(here, next, roads.jobs) ??
        (isWhole ? { move: { kind: 'replace', was: from, now: to } as const, cost: AT_ONCE } : undefined);
      const cost = known.cost + (step?.cost ?? 0);
      if (!step || cost >= (best.get(next)?.cost ?? Infinity)) continue;
      best.set(next, { cost, way: [...known.way, { ref: next, move: step.move }] });
      open.add(next);
    }
  }
  return [...(best.get(to)?.way ?? [])];
}
