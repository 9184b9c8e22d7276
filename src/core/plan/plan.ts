import type { KubernetesObject, Pod } from '../model/kubernetes';
import { objectBase } from '../model/path';
import type { Plan, PlanNote, PlanPath, PlanWarning } from '../model/plan';
import type { Answers } from '../model/vocabulary';
import { refsOf, solutionOf, variantOf } from '../knowledge/approaches';
import { ciSystems } from '../knowledge/ciSystems';
import { planNote } from '../knowledge/notes';
import { settleOptions, type SettledOptions } from '../knowledge/options';
import { placeholders, type PlaceholderId } from '../knowledge/placeholders';
import { preparations, SUPPORTING, type PreparationId } from '../knowledge/preparations';
import { drawnForOpen, warningsFor } from '../knowledge/warnings';
import { drawnWorld, sharesOf } from '../decide/drawnWorld';
import { wholeRef } from '../decide/wholeRef';
import { infer } from '../environment/infer';
import { planBuildahRootless } from './buildahRootless';
import { planBuildkitRootless } from './buildkitRootless';
import { planBuildkitService } from './buildkitService';
import { planBuildkitUserns } from './buildkitUserns';
import { planDindSameContainer } from './dindSameContainer';
import { planDindSidecar } from './dindSidecar';
import { planDockerSocket } from './dockerSocket';
import { planExternalBuilder } from './externalBuilder';
import { planKanikoFork } from './kanikoFork';
import { planKubedock } from './kubedock';
import { planLanguageBuilder } from './languageBuilder';
import { planPodContainers } from './podContainers';
import { plainOf, settle } from './draft';
import { toolCache, type PlanInput, type PodPlan } from './input';
import { agentPod } from './pod';
import { planSteps, type Planned } from './steps';
import { worldMinor, type World } from '../environment/world';

/** One planner for each approach; a test holds the keys equal to the registry. */
export const planners: Readonly<Record<string, (input: PlanInput) => PodPlan>> = {
  'dind-same-container': planDindSameContainer,
  'docker-socket': planDockerSocket,
  'dind-sidecar': planDindSidecar,
  'buildkit-rootless': planBuildkitRootless,
  'buildkit-userns': planBuildkitUserns,
  'buildkit-service': planBuildkitService,
  'buildah-rootless': planBuildahRootless,
  'kaniko-fork': planKanikoFork,
  'language-builder': planLanguageBuilder,
  kubedock: planKubedock,
  'pod-containers': planPodContainers,
  'external-builder': planExternalBuilder,
};

/** What planners are given beside the variant: used by `plan`, and by tests over all combinations. */
export type DrawingInput = Omit<PlanInput, 'daemon' | 'builder'>;

/** Draws the part of one variant in a concrete world. */
export function planPart(ref: string, input: DrawingInput): Planned {
  const planner = planners[ref.split('/')[0] ?? ''];
  const variant = variantOf(ref)?.variant;
  if (!planner || !variant) throw new Error(`unknown variant: ${ref}`);
  const full: PlanInput = {
    ...input,
    daemon: variant.daemon,
    builder: variant.builder,
    options: { ...input.options, ...variant.options },
  };
  return { plan: planner(full), input: full };
}

/** An object that two parts bring stands once: the account of the pod. */
function onceEach(objects: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return objects.filter((object) => {
    const base = objectBase(plainOf(object) as KubernetesObject);
    const isNew = !seen.has(base);
    seen.add(base);
    return isNew;
  });
}

/** The objects of a solution under construction: the pod of all parts, then what stands beside it. */
export function draftObjects(planned: readonly Planned[]): readonly unknown[] {
  const [main, ...others] = planned.map(({ input, plan: { parts } }) => ({ input, parts }));
  if (!main) throw new Error('a solution has at least one variant');
  return [agentPod(main, ...others), ...onceEach(planned.flatMap(({ plan: { objects = [] } }) => objects))];
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
  const { assumed, assumptions, drawnFor, blockedBy } = drawnWorld(answers, solutionOf(refs));
  const { world } = assumed;
  const minor = worldMinor(world);
  const settled = settleAll(options, refs, world, minor);
  const shares = sharesOf(refs, world.jobs);
  const planned = refs.map((ref, index) =>
    planPart(ref, { world: { ...world, jobs: shares[index] ?? [] }, minor, options: settled.values }),
  );
  const settledObjects = draftObjects(planned).map(settleObject);
  const objects = settledObjects.map(({ object }) => object);
  const steps = planSteps(...planned);
  const ids = new Set<PlaceholderId>([
    ...planned.flatMap((part) => part.plan.placeholders),
    ...steps.placeholders,
    ...(settled.values['nodePool'] === 'dedicated' ? (['nodePool'] as const) : []),
    ...(planned.some(({ input }) => toolCache(input) === 'claim') ? (['claim'] as const) : []),
  ]);
  const before = new Set<PreparationId>([
    ...planned.flatMap((part) => part.plan.preparations ?? []),
    ...(ciSystems[world.ci].preparations ?? []),
    ...(steps.steps.some(({ needsRegistry }) => needsRegistry)
      ? (ciSystems[world.ci].loginPreparations ?? [])
      : []),
    ...(objects.length > 1 ? [SUPPORTING] : []),
  ]);
  const prepared = preparations.filter(({ id }) => before.has(id));
  const commands = prepared.flatMap((preparation) => preparation.commands).join('\n');
  const environment = infer(answers);
  return {
    refs,
    pod: objects[0] as Pod,
    objects,
    notes: Object.fromEntries(settledObjects.flatMap(({ notes }) => notes)),
    placeholders: Object.values(placeholders).filter(
      ({ id, text }) => ids.has(id) || commands.includes(text),
    ),
    preparations: prepared,
    steps: steps.steps,
    assumptions,
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
    placement: world.ci === 'jenkins' ? world.placement : 'agent',
    runtime: world.runtime,
    minor,
    workspacePath: ciSystems[world.ci].workspacePath,
  };
}
