import { planBuildMachine } from './buildMachine';
import { planHostedBuilder } from './hostedBuilder';
import type { PlanInput, PodPlan } from './input';
import { planOpenshiftBuild, planShipwright } from './platformBuilds';

/** Something outside the pod builds: a machine, a service, or the platform. The pod holds a client. */
export function planExternalBuilder(input: PlanInput): PodPlan {
  const builder = input.options['builder'];
  if (builder === 'cloud') return planHostedBuilder(input);
  if (builder === 'openshift-build') return planOpenshiftBuild(input);
  return builder === 'shipwright' ? planShipwright(input) : planBuildMachine(input);
}
