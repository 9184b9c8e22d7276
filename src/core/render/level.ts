import type { Pod } from '../model/kubernetes';
import type { PodSecurityLevel } from '../model/podSecurity';
import { podSecurity } from '../podSecurity/podSecurity';

/** The last pod that was asked for, and its level: every file of a plan names it. */
let last: { readonly pod: Pod; readonly minor: number; readonly level: PodSecurityLevel } | undefined;

/** The level for the header of a file: computed from the object, never typed. */
export function podSecurityOf(pod: Pod, minor: number): PodSecurityLevel {
  if (last?.pod !== pod || last.minor !== minor) last = { pod, minor, level: podSecurity(pod, minor).level };
  return last.level;
}
