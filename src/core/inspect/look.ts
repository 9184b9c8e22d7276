import type { Plan } from '../model/plan';
import type { PodSecurityLevel } from '../model/podSecurity';
import type { Reach } from '../model/reach';
import { infer } from '../environment/infer';
import { reachOf } from './reach';
import { subjectOf } from './subject';

/** What a first look at a pod shows: its Pod Security level, and who can reach node root through it. */
export interface PodLook {
  readonly level: PodSecurityLevel;
  readonly reach: Reach;
}

/** The part of an inspection that needs no detectors: for pages that show no findings. */
export function lookAt(plan: Plan): PodLook {
  const { subject } = subjectOf(plan.pod, { minor: plan.minor, environment: infer({}), steps: plan.steps });
  return { level: subject.level, reach: reachOf(subject) };
}
