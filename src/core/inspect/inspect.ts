import type { Plan } from '../model/plan';
import type { Report } from '../model/report';
import type { Answers } from '../model/vocabulary';
import { infer } from '../environment/infer';
import { inspectPod, reportOf } from './inspectPod';
import { podsOf } from './podsOf';

/** Runs every check over the objects of a plan, in the situation that the answers describe. */
export function inspectPlan(plan: Plan, answers: Answers): Report {
  const around = { environment: infer(answers), minor: plan.minor, steps: plan.steps };
  return reportOf(
    podsOf(plan).map(({ pod, object, base }) =>
      inspectPod(pod, base, pod === plan.pod ? around : { ...around, steps: [] }, object),
    ),
  );
}
