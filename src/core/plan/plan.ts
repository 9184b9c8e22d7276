import type { KubernetesObject, Pod } from '../model/kubernetes';
import { objectBase } from '../model/path';
import type { Plan, PlanWarning } from '../model/plan';
import type { Answers } from '../model/vocabulary';
import { refsOf, solutionOf, variantOf } from '../knowledge/approaches';
import { ciSystems } from '../knowledge/ciSystems';
import { optionOf } from '../knowledge/options';
import { refusal, type OptionProblem } from '../knowledge/settleOptions';
import { placeholders, type PlaceholderId } from '../knowledge/placeholders';
import { NAMESPACE, preparations, SUPPORTING, type PreparationId } from '../knowledge/preparations';
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
import { plainOf } from './draft';
import { withExtraVolumes } from './extraVolumes';
import { fillingOf, namesCache, settleFills, stillToReplace, type Filling } from './fill';
import { toolCache, type PlanInput, type PodDraft, type PodPlan } from './input';
import { agentPod } from './pod';
import { settleObject } from './settleObject';
import { settleAll, withoutIdle } from './settled';
import { planSteps, type Planned } from './steps';
import { isOneNode, worldMinor } from '../environment/world';

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

/** Commands with what the reader typed in them. */
const filledIn =
  (filling: Filling | undefined) =>
  <T extends { readonly commands: readonly string[] }>(part: T): T =>
    filling ? { ...part, commands: part.commands.map(filling.command) } : part;

/** The pod with the volumes of the reader, where steps run and where a daemon of the pod looks for directories. */
function addVolumes(
  drafts: readonly unknown[],
  steps: Plan['steps'],
  values: Readonly<Record<string, string>>,
): { readonly drafts: readonly unknown[]; readonly problems: readonly OptionProblem[] } {
  const text = values['volumes'];
  const option = optionOf('volumes');
  if (text === undefined || text === '' || !option) return { drafts, problems: [] };
  const [pod, ...others] = drafts;
  const holders = [...steps.map(({ container }) => container), 'dind'];
  const { pod: extended, problem } = withExtraVolumes(pod as PodDraft, holders, text);
  return {
    drafts: [extended, ...others],
    problems: problem === undefined ? [] : [refusal(option, problem, '')],
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
  const drawn = settleAll(options, refs, world, minor);
  const shares = sharesOf(refs, world.jobs);
  const planned = refs.map((ref, index) =>
    planPart(ref, { world: { ...world, jobs: shares[index] ?? [] }, minor, options: drawn.values }),
  );
  const steps = planSteps(...planned);
  const settled = withoutIdle(drawn, options, [
    ...(namesCache(steps.steps.flatMap(({ commands }) => commands)) ? [] : ['cacheRef']),
    ...(planned.some(({ input }) => toolCache(input) === 'emptyDir') ? [] : ['cacheSize']),
  ]);
  const fills = settleFills(options);
  const filling = fillingOf(fills.values, settled.values);
  const drafts = draftObjects(planned);
  const extended = addVolumes(drafts, steps.steps, settled.values);
  const settledObjects = extended.drafts.map((draft) => settleObject(filling ? filling.draft(draft) : draft));
  const objects = settledObjects.map(({ object }) => object);
  const claims = planned.some(({ input }) => toolCache(input) === 'claim');
  const ids = new Set<PlaceholderId>([
    ...planned.flatMap((part) => part.plan.placeholders),
    ...steps.placeholders,
    ...(settled.values['nodePool'] === 'dedicated' && settled.values['nodeSelector'] === ''
      ? (['nodePool'] as const)
      : []),
    ...(claims ? (['claim'] as const) : []),
    // What stands around the pod is in a namespace, and the pod with it.
    'namespace',
  ]);
  const before = new Set<PreparationId>([
    ...planned.flatMap((part) => part.plan.preparations ?? []),
    ...(ciSystems[world.ci].preparations ?? []),
    ...(steps.steps.some(({ needsRegistry }) => needsRegistry)
      ? (ciSystems[world.ci].loginPreparations ?? [])
      : []),
    ...(objects.length > 1 || (claims && fills.values['claim'] === undefined)
      ? [SUPPORTING]
      : // On the controller of Jenkins the namespace is the reader’s own.
        world.ci === 'jenkins' && world.placement === 'controller'
        ? []
        : [NAMESPACE]),
  ]);
  const prepared = preparations.filter(({ id }) => before.has(id));
  const commands = prepared.flatMap((preparation) => preparation.commands).join('\n');
  const environment = infer(answers);
  return {
    refs,
    pod: objects[0] as Pod,
    objects,
    notes: Object.fromEntries(settledObjects.flatMap(({ notes }) => notes)),
    placeholders: stillToReplace(
      Object.values(placeholders).filter(({ id, text }) => ids.has(id) || commands.includes(text)),
      fills.values,
    ),
    filled: fills.values,
    preparations: prepared.map(filledIn(filling)),
    steps: filling
      ? steps.steps.map((step) => ({
          ...filledIn(filling)(step),
          cleanUp: step.cleanUp.map(filling.command),
        }))
      : steps.steps,
    assumptions,
    warnings: [
      ...environment.contradictions.map((contradiction): PlanWarning => ({
        id: `contradiction-${contradiction.questions.join('-')}`,
        text: contradiction.message,
        sources: contradiction.sources,
      })),
      ...[...settled.problems, ...extended.problems, ...fills.problems].map(
        ({ option, text, sources }): PlanWarning => ({
          id: `option-${option}`,
          text,
          sources,
        }),
      ),
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
    options: extended.problems.length > 0 ? { ...settled.values, volumes: '' } : settled.values,
    ci: world.ci,
    placement: world.ci === 'jenkins' ? world.placement : 'agent',
    runtime: world.runtime,
    minor,
    oneNode: isOneNode(world),
    workspacePath: ciSystems[world.ci].workspacePath,
  };
}
