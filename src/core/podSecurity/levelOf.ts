import type { Pod } from '../model/kubernetes';
import type { PodSecurityLevel } from '../model/podSecurity';
import { podSecurity } from './podSecurity';

/** A pod of a plan does not change, and every file of the plan names its level. */
const known = new WeakMap<Pod, Map<number, PodSecurityLevel>>();

/** The Pod Security level of a pod of a plan on this minor: computed from the object, never typed. */
export function levelOf(pod: Pod, minor: number): PodSecurityLevel {
  const found = known.get(pod)?.get(minor);
  if (found !== undefined) return found;
  const { level } = podSecurity(pod, minor);
  known.set(pod, (known.get(pod) ?? new Map<number, PodSecurityLevel>()).set(minor, level));
  return level;
}
