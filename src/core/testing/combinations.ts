import { createHash } from 'node:crypto';
import type { Variant } from '../model/approach';
import type { OptionContext, PlanOption } from '../model/option';
import type { Plan } from '../model/plan';
import {
  isSetQuestion,
  minorOf,
  vocabulary,
  type Answers,
  type OptionId,
  type QuestionId,
} from '../model/vocabulary';
import { allVariants, coversOf, variantOf } from '../knowledge/approaches';
import { options } from '../knowledge/options';
import { settleOptions } from '../knowledge/settleOptions';
import { whatWouldChange } from '../decide/whatWouldChange';
import { evaluate } from '../environment/evaluate';
import { infer } from '../environment/infer';
import { Noted } from '../plan/draft';
import { draftObjects, plan, planPart } from '../plan/plan';
import { planSteps, type Planned } from '../plan/steps';
import { assumeWorld, worldMinor, type World } from '../environment/world';

/**
 * A distinct input of `plan`: a variant, a world with a value for each question, and the options that the reader set.
 * Laws 1 to 3 run over these.
 */
export interface Combination {
  readonly ref: string;
  readonly world: World;
  readonly options: Readonly<Record<string, string>>;
}

/** Everything, not a choice of it: set by the full test run. */
export const isFull = process.env['SLIPWAY_FULL'] === '1';

/**
 * Values that stand for all values with equal features; a test holds the others equal to the one that stands for them.
 * A minor stands for itself and the ones up to the next; `ci` stands for the systems that get a plain pod.
 */
export const classes: { readonly [Q in 'kubernetes' | 'ci']: readonly OptionId<Q>[] } = {
  kubernetes: ['1.28', '1.29', '1.30', '1.37'],
  ci: ['jenkins', 'plain'],
};

/** The value that stands for this one. */
export function classOf(id: QuestionId, value: string): string {
  if (id === 'ci') return value === 'jenkins' ? value : 'plain';
  if (id !== 'kubernetes') return value;
  const minor = minorOf(value as OptionId<'kubernetes'>);
  return minor < 29 ? '1.28' : minor < 30 ? '1.29' : minor < 37 ? '1.30' : '1.37';
}

const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((found, item) => [...found, ...found.map((set) => [...set, item])], [[]]).slice(1);

/** A few sets of jobs that differ for a pod: without containers, with, with Testcontainers, and all at once. */
const fewJobs: readonly (readonly OptionId<'jobs'>[])[] = [
  ['build-image'],
  ['run-containers'],
  ['testcontainers'],
  vocabulary.jobs,
];

type Value = string | readonly string[];

function valuesOf(id: QuestionId, covers: readonly OptionId<'jobs'>[]): readonly Value[] {
  if (id === 'jobs') return subsets(vocabulary.jobs.filter((job) => covers.includes(job)));
  if (isSetQuestion(id)) return subsets(vocabulary[id]);
  if (!isFull && (id === 'ci' || id === 'kubernetes')) return classes[id];
  return vocabulary[id];
}

function* product(parts: readonly (readonly [string, readonly Value[]])[]): Generator<Record<string, Value>> {
  const [first, ...rest] = parts;
  if (!first) {
    yield {};
    return;
  }
  const [key, values] = first;
  for (const value of values) {
    for (const others of product(rest)) yield { [key]: value, ...others };
  }
}

const found = (ref: string): NonNullable<ReturnType<typeof variantOf>> => {
  const known = variantOf(ref);
  if (!known) throw new Error(`unknown variant: ${ref}`);
  return known;
};

/** Whether this variant is blocked in this world. A plan is never drawn for such a world. */
export function isBlocked(ref: string, world: World): boolean {
  const { variant } = found(ref);
  const environment = infer(world);
  return (
    world.jobs.some((job) => !coversOf(variant).includes(job)) ||
    variant.blockers.some(({ when }) => evaluate(when, environment) === 'yes')
  );
}

/** The world with nothing answered, or the nearest one in which the variant is not blocked. */
export function baseWorld(ref: string): World {
  const nothing = assumeWorld(infer({})).world;
  if (!isBlocked(ref, nothing)) return nothing;
  // A platform brings runtime and systems of its own: from a full world it would take too many changes.
  const [nearest] = [...whatWouldChange(nothing, ref), ...whatWouldChange({}, ref)];
  if (!nearest) throw new Error(`no world allows ${ref}`);
  return assumeWorld(infer(nearest.answers)).world;
}

function* worldsOf(variant: Variant, only: Readonly<Partial<Record<QuestionId, readonly Value[]>>> = {}) {
  const covers = coversOf(variant);
  const base = baseWorld(variant.id);
  const read: QuestionId[] = variant.reads.filter((id) => id !== 'jobs' || covers.length > 1);
  for (const values of product(read.map((id) => [id, only[id] ?? valuesOf(id, covers)] as const))) {
    const world = { ...base, ...values } as World;
    if (!isBlocked(variant.id, world)) yield world;
  }
}

const contextOf = (ref: string, world: World): OptionContext => ({
  ref,
  ci: world.ci,
  minor: worldMinor(world),
});

/** The listed choices of an option that are legal here. What is typed has one value, which `typed.ts` varies. */
const choicesOf = (option: PlanOption, context: OptionContext): string[] =>
  option.text
    ? ['']
    : option.choices
        .map(({ value }) => value)
        .filter((value) => option.refused?.(value, context) === undefined);

/** What only the steps of a pipeline read, at its simplest: a test holds that no pod reads it. */
const plainSteps = { workspace: ['none'], registryCache: ['no'], architectures: ['one'] } as const;

const isPlain = (world: World): boolean =>
  Object.entries(plainSteps).every(([id, [value]]) => world[id as keyof typeof plainSteps] === value);

/**
 * Worlds that differ from one of the others only in what a pod and its steps read apart. Steps read no minor beyond
 * whether a daemon is a native sidecar, and each job has steps of its own: one or two of them, or all, say what any do.
 */
const isRepeated = (world: World, variant: Variant): boolean =>
  !isPlain(world) &&
  ((variant.reads.includes('kubernetes') && ['1.29', '1.30'].includes(world.kubernetes)) ||
    (world.jobs.length > 2 && world.jobs.length < coversOf(variant).length));

/**
 * All values of everything that the planner of this variant reads about the world, with default options; what only
 * steps read is combined in full in a full run.
 */
export function* defaultCombinations(ref: string): Generator<Combination> {
  const { variant } = found(ref);
  for (const world of worldsOf(variant)) {
    if (!isFull && isRepeated(world, variant)) continue;
    yield { ref, world, options: {} };
  }
}

/**
 * All choices of all options that apply, together. What only pipeline steps read (the planners read no option for those,
 * which a test holds) has one value here, and jobs a few, except in a full run.
 */
export function* optionCombinations(ref: string): Generator<Combination> {
  const fixed = plainSteps;
  const covers = coversOf(found(ref).variant);
  const jobs = covers.length < vocabulary.jobs.length ? subsets(covers) : fewJobs;
  for (const world of worldsOf(found(ref).variant, isFull ? fixed : { ...fixed, jobs })) {
    const context = contextOf(ref, world);
    const parts = options
      .filter((option) => option.wholePlan !== true && option.appliesTo(context))
      .map((option) => [option.id, choicesOf(option, context)] as const);
    for (const values of product(parts)) {
      yield { ref, world, options: values as Record<string, string> };
    }
  }
}

/** Every combination with default options. */
export function* allDefaultCombinations(): Generator<Combination> {
  for (const { id } of allVariants) yield* defaultCombinations(id);
}

export const answersFor = ({ world }: Combination): Answers => world;

/** The plan of a combination, made by the door that everybody uses. */
export const planOf = (combination: Combination): Plan =>
  plan(answersFor(combination), combination.ref, combination.options);

/** A short name for messages: the variant and what makes this combination different from the nearest usual one. */
export function nameOf({ ref, world, options: chosen }: Combination): string {
  const facts = found(ref).variant.reads.map((id) => `${id}=${[world[id]].flat().join('+')}`);
  const set = Object.entries(chosen).map(([id, value]) => `o.${id}=${value}`);
  return [ref, ...facts, ...set].join(' ');
}

/** A draft without its notes, as JSON takes it. */
function withoutNotes(_key: string, draft: unknown): unknown {
  let value = draft;
  while (value instanceof Noted) value = value.value;
  return value;
}

/** Short, so that a full run can hold one for each of a great many plans. */
const hashOf = (value: unknown): string =>
  createHash('sha1').update(JSON.stringify(value, withoutNotes)).digest('base64');

const textOf = (objects: unknown, steps: unknown, minor: number): string =>
  hashOf([objects, steps, classOf('kubernetes', `1.${minor}`)]);

/** Text that is the same for two plans exactly where the pod, the steps and the class of the minor are. */
export const fingerprint = ({ objects, steps, minor }: Plan): string => textOf(objects, steps, minor);

function drafted({ ref, world, options: chosen }: Combination): Planned {
  const context = contextOf(ref, world);
  return planPart(ref, { world, minor: context.minor, options: settleOptions(chosen, context).values });
}

/** The same for a combination, without everything else that a plan says: many times as fast. */
export function fingerprintOf(combination: Combination): string {
  const part = drafted(combination);
  return textOf(draftObjects([part]), planSteps(part).steps, part.input.minor);
}

/** The steps of a combination, without everything else. */
export function stepsOf(combination: Combination): Plan['steps'] {
  return planSteps(drafted(combination)).steps;
}

const podText = (combination: Combination): string => hashOf(draftObjects([drafted(combination)]));

/** An even, repeatable choice of at most `limit` members, the first and the last among them. */
export function sample<T>(items: readonly T[], limit: number): T[] {
  if (items.length <= limit) return [...items];
  return Array.from({ length: limit }, (_, index) =>
    Math.round((index * (items.length - 1)) / (limit - 1)),
  ).flatMap((index) => items.slice(index, index + 1));
}

/** The same of what a function gives one after the other, without holding all of it: it is called twice. */
export function sampleOf<T>(give: () => Iterable<T>, limit: number): T[] {
  let count = 0;
  for (const _ of give()) count += 1;
  const wanted = new Set(
    sample(
      Array.from({ length: count }, (_, index) => index),
      limit,
    ),
  );
  const chosen: T[] = [];
  let index = 0;
  for (const item of give()) if (wanted.has(index++)) chosen.push(item);
  return chosen;
}

/** Counts and seconds of a run over combinations, as a line for the output. */
export function stopwatch(): (what: string) => string {
  const begun = performance.now();
  return (what) => `${what}, ${((performance.now() - begun) / 1000).toFixed(1)} s`;
}

/** Collects problems by their text, with one example and a count each, so that a failure stays readable. */
export class Problems {
  readonly #found = new Map<string, { example: string; count: number }>();

  add(problem: string, example: string): void {
    const known = this.#found.get(problem);
    if (known) known.count += 1;
    else this.#found.set(problem, { example, count: 1 });
  }

  list(): string[] {
    return [...this.#found].map(([problem, { example, count }]) => `${problem} (${count}×, e.g. ${example})`);
  }
}

let pods: readonly Combination[] | undefined;

/** One combination for each distinct pod, of every variant, with every choice of options. Found once for a test file. */
export const distinctPods = (): readonly Combination[] => (pods ??= findDistinctPods());

function findDistinctPods(): Combination[] {
  const seen = new Set<string>();
  const first: Combination[] = [];
  for (const { id } of allVariants) {
    for (const combination of optionCombinations(id)) {
      const text = podText(combination);
      if (!seen.has(text)) first.push(combination);
      seen.add(text);
    }
  }
  return first;
}
