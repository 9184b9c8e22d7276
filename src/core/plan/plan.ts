import type { KubernetesObject } from '../model/kubernetes';
import type { Plan, PlanNote, PlanPath, PlanWarning } from '../model/plan';
import type { Answers } from '../model/vocabulary';
import { variantOf } from '../knowledge/approaches';
import { ciSystems } from '../knowledge/ciSystems';
import { planNote } from '../knowledge/notes';
import { settleOptions } from '../knowledge/options';
import { placeholders, type PlaceholderId } from '../knowledge/placeholders';
import { warningsFor } from '../knowledge/warnings';
import { drawnWorld } from '../decide/drawnWorld';
import { wholeRef } from '../decide/wholeRef';
import { infer } from '../environment/infer';
import { worldMinor } from '../environment/world';
import { planBuildkitRootless } from './buildkitRootless';
import { planDindSameContainer } from './dindSameContainer';
import { planDindSidecar } from './dindSidecar';
import { planDockerSocket } from './dockerSocket';
import { settle } from './draft';
import { toolCache, type PlanInput, type PodPlan } from './input';
import { planSteps } from './steps';

/** One planner for each approach; a test holds the keys equal to the registry. */
export const planners: Readonly<Record<string, (input: PlanInput) => PodPlan>> = {
  'dind-same-container': planDindSameContainer,
  'docker-socket': planDockerSocket,
  'dind-sidecar': planDindSidecar,
  'buildkit-rootless': planBuildkitRootless,
};

/** Draws the pod of one variant in a concrete world. Used by `plan`, and by tests over all combinations. */
export function planPod(
  ref: string,
  input: Omit<PlanInput, 'ref' | 'daemon'>,
): { pod: PodPlan; input: PlanInput } {
  const planner = planners[ref.split('/')[0] ?? ''];
  const variant = variantOf(ref)?.variant;
  if (!planner || !variant) throw new Error(`unknown variant: ${ref}`);
  const full: PlanInput = {
    ...input,
    ref,
    daemon: variant.daemon,
    options: { ...input.options, ...variant.options },
  };
  return { pod: planner(full), input: full };
}

function objectPath(object: KubernetesObject): string {
  return `${object.kind ?? 'Object'}/${object.metadata?.name ?? ''}#`;
}

/**
 * Turns answers, a solution and options into Kubernetes objects with a note for each line, pipeline steps,
 * placeholders, assumptions and warnings. `ref` names an approach (its best variant) or a variant.
 */
export function plan(answers: Answers, ref: string, options: Readonly<Record<string, string>> = {}): Plan {
  const whole = wholeRef(ref, answers);
  const { assumed, assumptions, drawnFor, blockedBy } = drawnWorld(answers, whole);
  const { world } = assumed;
  const minor = worldMinor(world);
  const settled = settleOptions(options, { ref: whole, ci: world.ci, minor });
  const { pod, input } = planPod(whole, { world, minor, options: settled.values });
  const { value, notes } = settle(pod.pod);
  const object = value as KubernetesObject;
  const base = objectPath(object);
  const steps = planSteps(input, pod);
  const ids = new Set<PlaceholderId>([
    ...pod.placeholders,
    ...steps.placeholders,
    ...(settled.values['nodePool'] === 'dedicated' ? (['nodePool'] as const) : []),
    ...(toolCache(input) === 'claim' ? (['claim'] as const) : []),
  ]);
  const environment = infer(answers);
  return {
    refs: [whole],
    objects: [object],
    notes: Object.fromEntries(
      [...notes].map(([path, { note, values }]): [PlanPath, PlanNote] => [
        `${base}${path}`,
        planNote(note, values),
      ]),
    ),
    placeholders: Object.values(placeholders).filter(({ id }) => ids.has(id)),
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
      ...warningsFor(environment, whole, world),
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
