import type { KubernetesObject, Pod } from '../model/kubernetes';
import { objectBase } from '../model/path';
import type { Plan, PlanNote, PlanPath, PlanWarning } from '../model/plan';
import type { Answers, QuestionId } from '../model/vocabulary';
import { approachOf, refsOf, shareJobs, solutionOf, variantOf } from '../knowledge/approaches';
import { ciSystems } from '../knowledge/ciSystems';
import { planNote } from '../knowledge/notes';
import { settleOptions, type SettledOptions } from '../knowledge/options';
import { placeholders, type PlaceholderId } from '../knowledge/placeholders';
import { preparations, type PreparationId } from '../knowledge/preparations';
import { optionLabel } from '../knowledge/questions';
import { drawnForOpen, warningsFor } from '../knowledge/warnings';
import { bestVariantOf } from '../decide/outcome';
import { decideVariant } from '../decide/variant';
import { whatWouldChange } from '../decide/whatWouldChange';
import { forJobs } from '../environment/forJobs';
import { infer } from '../environment/infer';
import { planBuildkitRootless } from './buildkitRootless';
import { planDindSameContainer } from './dindSameContainer';
import { planDindSidecar } from './dindSidecar';
import { planDockerSocket } from './dockerSocket';
import { settle } from './draft';
import { lifted } from './lifted';
import { toolCache, type PlanInput, type PodPlan } from './input';
import { agentPod } from './pod';
import { planSteps, type Planned } from './steps';
import { assumeWorld, assumptionsOf, worldMinor, type AssumedWorld, type World } from './world';

/** One planner for each approach; a test holds the keys equal to the registry. */
export const planners: Readonly<Record<string, (input: PlanInput) => PodPlan>> = {
  'dind-same-container': planDindSameContainer,
  'docker-socket': planDockerSocket,
  'dind-sidecar': planDindSidecar,
  'buildkit-rootless': planBuildkitRootless,
};

/** The whole reference for an approach, which is its best variant here, or for a variant. Throws at any other text. */
function wholeOf(ref: string, answers: Answers): string {
  if (variantOf(ref)) return ref;
  const approach = approachOf(ref);
  if (!approach) throw new Error(`unknown approach or variant: ${ref}`);
  return bestVariantOf(approach, infer(answers)).id;
}

/** The same for a solution: one reference, or two with a comma between them. */
export const wholeRef = (solution: string, answers: Answers): string =>
  solutionOf(refsOf(solution).map((ref) => wholeOf(ref, answers)));

interface Drawn {
  readonly assumed: AssumedWorld;
  readonly drawnFor: Plan['drawnFor'];
  readonly blockedBy: readonly string[];
}

/** The answers that allow a variant, as near as possible to these. */
interface Allowed {
  readonly answers: Answers;
  readonly drawnFor: Plan['drawnFor'];
  readonly blockedBy: readonly string[];
}

/** A changed answer as the page names it. */
const labelled = ({
  question,
  value,
}: {
  readonly question: QuestionId;
  readonly value: string | readonly string[];
}): Plan['drawnFor'][number] => ({
  question,
  value: [value]
    .flat()
    .map((option) => optionLabel(question, option as never))
    .join(', '),
});

/** The nearest answers in which one variant, with the jobs of its own, is not blocked. */
function allowing(answers: Answers, ref: string): Allowed {
  const found = variantOf(ref);
  const real = found && decideVariant(found.variant, infer(answers));
  if (!real || !['blocked', 'depends'].includes(real.verdict))
    return { answers, drawnFor: [], blockedBy: [] };
  // It may start, but not where every open question has its assumed answer: a manifest needs a world that allows it.
  if (real.verdict === 'depends') {
    const open = lifted(answers, found.variant);
    return { answers: open.answers, drawnFor: open.changes.map(labelled), blockedBy: [] };
  }
  const nearest = whatWouldChange(answers, ref)[0] ?? lifted(answers, found.variant);
  return {
    answers: nearest.answers,
    drawnFor: nearest.changes.map(labelled),
    blockedBy: real.reasons.map(({ text }) => text),
  };
}

/** The jobs of each half of a solution in this world; a half that has none of them draws all that it covers. */
function sharesOf(refs: readonly string[], jobs: World['jobs']): readonly World['jobs'][] {
  if (refs.length === 1) return [jobs];
  const variants = refs.flatMap((ref) => variantOf(ref)?.variant ?? []);
  const shares = shareJobs(variants, jobs);
  return shares ?? variants.map((variant) => shareJobs([variant], jobs)?.[0] ?? coverOf(variant.id));
}

const coverOf = (ref: string): World['jobs'] => {
  const found = variantOf(ref);
  return (found?.variant.covers ?? found?.approach.covers ?? []).slice(0, 1);
};

/** The world that the manifest is drawn for: the real one, or the nearest that allows the solution. */
function drawnWorld(answers: Answers, refs: readonly string[]): Drawn {
  const environment = infer(answers);
  const asked = assumeWorld(environment).world.jobs;
  const shares = sharesOf(refs, asked);
  let next = answers;
  const drawnFor: Plan['drawnFor'][number][] = [];
  const blockedBy: string[] = [];
  for (const [index, ref] of refs.entries()) {
    const own = refs.length === 1 ? next : forJobs(infer(next), shares[index] ?? []).answers;
    const allowed = allowing(own, ref);
    next = refs.length === 1 ? allowed.answers : withJobs(allowed.answers, answers);
    drawnFor.push(...allowed.drawnFor);
    blockedBy.push(...allowed.blockedBy);
  }
  return { assumed: assumeWorld(infer(next)), drawnFor, blockedBy: [...new Set(blockedBy)] };
}

/** Answers with the jobs of others. */
function withJobs(answers: Answers, { jobs }: Answers): Answers {
  const { jobs: _own, ...rest } = answers;
  return jobs === undefined ? rest : { ...rest, jobs };
}

/** What planners are given beside the variant: used by `plan`, and by tests over all combinations. */
export type DrawingInput = Omit<PlanInput, 'ref' | 'daemon' | 'builder'>;

/** Draws the part of one variant in a concrete world. */
export function planPart(ref: string, input: DrawingInput): Planned {
  const planner = planners[ref.split('/')[0] ?? ''];
  const variant = variantOf(ref)?.variant;
  if (!planner || !variant) throw new Error(`unknown variant: ${ref}`);
  const full: PlanInput = {
    ...input,
    ref,
    daemon: variant.daemon,
    builder: variant.builder,
    options: { ...input.options, ...variant.options },
  };
  return { plan: planner(full), input: full };
}

/** The objects of a solution under construction: the pod of all parts, then what stands beside it. */
export function draftObjects(planned: readonly Planned[]): { readonly objects: readonly unknown[] } {
  const [main, ...others] = planned.map(({ input, plan: { parts } }) => ({ input, parts }));
  if (!main) throw new Error('a solution has at least one variant');
  return {
    objects: [agentPod(main, ...others), ...planned.flatMap(({ plan: { objects = [] } }) => objects)],
  };
}

/** The options of a solution: complete and legal for each of its variants. What one of them uses is used. */
function settleAll(
  chosen: Readonly<Record<string, string>>,
  refs: readonly string[],
  { ci }: World,
  minor: number,
): SettledOptions {
  const each = refs.map((ref) => settleOptions(chosen, { ref, ci, minor }));
  const [first, ...others] = each;
  if (!first) throw new Error('a solution has at least one variant');
  return {
    values: Object.assign({}, ...each.map(({ values }) => values)) as Record<string, string>,
    problems: [
      ...new Map(
        each.flatMap(({ problems }) => problems).map((problem) => [problem.option, problem]),
      ).values(),
    ],
    unused: first.unused.filter((option) => others.every(({ unused }) => unused.includes(option))),
  };
}

/** An object without its notes, and its notes by their place in the plan. */
function settleObject(draft: unknown): {
  readonly object: KubernetesObject;
  readonly notes: readonly (readonly [PlanPath, PlanNote])[];
} {
  const { value, notes } = settle(draft);
  const object = value as KubernetesObject;
  const base = objectBase(object);
  return {
    object,
    notes: [...notes].map(([path, { note, values }]) => [`${base}${path}`, planNote(note, values)]),
  };
}

/**
 * Turns answers, a solution and options into Kubernetes objects with a note for each line, pipeline steps,
 * placeholders, assumptions and warnings. `solution` names an approach (its best variant) or a variant, or two of them
 * with a comma between.
 */
export function plan(
  answers: Answers,
  solution: string,
  options: Readonly<Record<string, string>> = {},
): Plan {
  const refs = refsOf(wholeRef(solution, answers));
  const { assumed, drawnFor, blockedBy } = drawnWorld(answers, refs);
  const { world } = assumed;
  const minor = worldMinor(world);
  const settled = settleAll(options, refs, world, minor);
  const shares = sharesOf(refs, world.jobs);
  const planned = refs.map((ref, index) =>
    planPart(ref, { world: { ...world, jobs: shares[index] ?? [] }, minor, options: settled.values }),
  );
  const settledObjects = draftObjects(planned).objects.map(settleObject);
  const objects = settledObjects.map(({ object }) => object);
  const steps = planSteps(...planned);
  const ids = new Set<PlaceholderId>([
    ...planned.flatMap((part) => part.plan.placeholders),
    ...steps.placeholders,
    ...(settled.values['nodePool'] === 'dedicated' ? (['nodePool'] as const) : []),
    ...(planned.some(({ input }) => toolCache(input) === 'claim') ? (['claim'] as const) : []),
  ]);
  const before = new Set<PreparationId>(planned.flatMap((part) => part.plan.preparations ?? []));
  const environment = infer(answers);
  return {
    refs,
    pod: objects[0] as Pod,
    objects,
    notes: Object.fromEntries(settledObjects.flatMap(({ notes }) => notes)),
    placeholders: Object.values(placeholders).filter(({ id }) => ids.has(id)),
    preparations: preparations.filter(({ id }) => before.has(id)),
    steps: steps.steps,
    assumptions: assumptionsOf(assumed, [...refs.flatMap(readBy), 'podSecurity', 'runtime', 'kubernetes']),
    warnings: [
      ...environment.contradictions.map((contradiction): PlanWarning => ({
        id: `contradiction-${contradiction.questions.join('-')}`,
        text: contradiction.message,
        sources: contradiction.sources,
      })),
      ...settled.problems.map(({ option, text, sources }): PlanWarning => ({
        id: `option-${option}`,
        text,
        sources,
      })),
      ...settled.unused.map(({ id, title, sources }): PlanWarning => ({
        id: `unused-option-${id}`,
        text: `The option “${title}” has no place in this manifest and does nothing here. The link keeps it.`,
        sources,
      })),
      ...(blockedBy.length === 0 ? drawnForOpen(drawnFor) : []),
      ...warningsFor(environment, refs, world),
    ],
    blockedBy,
    drawnFor,
    options: settled.values,
    ci: world.ci,
    runtime: world.runtime,
    minor,
    workspacePath: ciSystems[world.ci].workspacePath,
  };
}

const readBy = (ref: string): readonly QuestionId[] => variantOf(ref)?.variant.reads ?? [];
