import type { Plan, Step } from '../model/plan';

/** Steps that follow each other in the same container. */
export interface StepGroup {
  readonly container: string;
  readonly steps: readonly Step[];
}

/** The steps of a plan, those that follow each other in one container together. */
export function stepGroups({ steps }: Pick<Plan, 'steps'>): StepGroup[] {
  const groups: { container: string; steps: Step[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.container === step.container) last.steps.push(step);
    else groups.push({ container: step.container, steps: [step] });
  }
  return groups;
}

/** The containers in which steps run, once each, in the order in which they are first needed. */
export const stepContainers = (plan: Pick<Plan, 'steps'>): string[] => [
  ...new Set(plan.steps.map(({ container }) => container)),
];

/** Whether a step of the group needs the login of the registry. */
export const needsRegistry = ({ steps }: StepGroup): boolean => steps.some((step) => step.needsRegistry);
