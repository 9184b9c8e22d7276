import type { Step } from '../model/plan';
import type { PlaceholderId } from '../knowledge/placeholders';
import { planNote } from '../knowledge/notes';
import type { PlanInput, PodPlan } from './input';

export interface StepPlan {
  readonly steps: readonly Step[];
  readonly placeholders: readonly PlaceholderId[];
}

/** The order of the stages: what a job starts before what it publishes. */
const order = [
  'existing-docker-scripts',
  'run-containers',
  'compose',
  'testcontainers',
  'build-image',
] as const;

/** One variant of a solution: what its planner gave, and the jobs that are its own. */
export interface Planned {
  readonly input: PlanInput;
  readonly plan: PodPlan;
}

/** What the pipeline runs in this pod, one stage for each thing that the jobs must do. */
export function planSteps(...planned: readonly Planned[]): StepPlan {
  const drafts = [
    ...planned.flatMap(({ input, plan }) => plan.first?.(input) ?? []),
    ...order.flatMap((job) =>
      planned.flatMap(({ input, plan }) =>
        input.world.jobs.includes(job) ? (plan.jobs[job]?.(input) ?? []) : [],
      ),
    ),
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
