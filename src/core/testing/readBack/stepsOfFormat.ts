import type { Plan } from '../../model/plan';
import type { Rendered } from '../../model/render';

/** The steps of a plan that a format runs: without those that the system makes superfluous. */
export const stepsOfFormat = ({ addedByPlatform }: Rendered, { steps }: Plan): Plan['steps'] => {
  const instead = new Set(addedByPlatform.flatMap((added) => added.insteadOfSteps ?? []));
  return steps.filter(({ id }) => !instead.has(id));
};
