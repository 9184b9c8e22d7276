import { planBuildMachine } from './buildMachine';
import { planHostedBuilder } from './hostedBuilder';
import type { PlanInput, PodPlan } from './input';
import { planOpenshiftBuild, planShipwright } from './platformBuilds';

/** Something outside the pod builds: a machine, a service, or the platform. The pod holds a client. */
export function planExternalBuilder(input: PlanInput): PodPlan {
  switch (input.options['builder']) {
    case 'cloud':
      return planHostedBuilder(input);
    case 'openshift-build':
      return planOpenshiftBuild(input);
    case 'shipwright':
      return planShipwright(input);
    default:
      return planBuildMachine(input);
  }
}
