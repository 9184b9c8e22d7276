import { planBuildpacks } from './buildpacks';
import type { PlanInput, PodPlan } from './input';
import { planJib } from './jib';
import { planKo } from './ko';

/** A build tool that makes the image itself: no Dockerfile, no daemon. */
export function planLanguageBuilder(input: PlanInput): PodPlan {
  const tool = input.options['tool'];
  if (tool === 'ko') return planKo(input);
  return tool === 'buildpacks' ? planBuildpacks(input) : planJib(input);
}
