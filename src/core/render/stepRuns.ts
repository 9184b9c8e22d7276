import type { Plan, Step } from '../model/plan';

/** Steps that are the process of one container: they follow each other, and all need the login or none does. */
export interface StepRun {
  /** The container of the plan. */
  readonly container: string;
  /** What it is called here: a name is given once in a pod. */
  readonly name: string;
  readonly needsRegistry: boolean;
  readonly steps: readonly Step[];
}

/** The steps of a plan as processes in their order. The login is apart, so that no other command can read it. */
export function stepRuns({ steps }: Pick<Plan, 'steps'>): StepRun[] {
  const runs: { container: string; needsRegistry: boolean; steps: Step[] }[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.container === step.container && last.needsRegistry === step.needsRegistry)
      last.steps.push(step);
    else runs.push({ container: step.container, needsRegistry: step.needsRegistry, steps: [step] });
  }
  return runs.map((run, index) => {
    const earlier = runs.slice(0, index).filter(({ container }) => container === run.container).length;
    return { ...run, name: earlier === 0 ? run.container : `${run.container}-${earlier + 1}` };
  });
}
