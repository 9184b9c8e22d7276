import type { Step } from '../model/plan';
import type { PlaceholderId } from '../knowledge/placeholders';
import { planNote } from '../knowledge/notes';
import { buildctlBuild, dockerBuild } from './buildSteps';
import type { PlanInput, PodPlan } from './input';
import { compose, runInContainer, scripts, testcontainers, wait } from './runSteps';
import type { StepDraft } from './stepDraft';

export interface StepPlan {
  readonly steps: readonly Step[];
  readonly placeholders: readonly PlaceholderId[];
}

/** What the pipeline runs in this pod, one stage for each thing that the jobs must do. */
export function planSteps(input: PlanInput, pod: PodPlan): StepPlan {
  const { jobs } = input.world;
  const drafts: StepDraft[] = [
    ...(pod.waitsForDaemon ? [wait(pod.client)] : []),
    ...(jobs.includes('existing-docker-scripts') ? [scripts(input, pod.client)] : []),
    ...(jobs.includes('run-containers') ? [runInContainer(input, pod)] : []),
    ...(jobs.includes('compose') ? [compose(input, pod.client)] : []),
    ...(jobs.includes('testcontainers') ? [testcontainers(input, pod)] : []),
    ...(jobs.includes('build-image')
      ? pod.builder === 'buildctl'
        ? buildctlBuild(input, pod.client)
        : dockerBuild(input, pod.client)
      : []),
  ];
  return {
    steps: drafts.map(
      ({ note, placeholders: _placeholders, cleanUp = [], needsRegistry = false, ...step }) => ({
        ...step,
        cleanUp,
        needsRegistry,
        note: planNote(note, {}),
      }),
    ),
    placeholders: drafts.flatMap((draft) => draft.placeholders),
  };
}
