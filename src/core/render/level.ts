import type { Pod } from '../model/kubernetes';
import type { PodSecurityLevel } from '../model/podSecurity';
import { podSecurity } from '../podSecurity/podSecurity';

/** The level for the header of a file: computed from the object, never typed. */
export const podSecurityOf = (pod: Pod, minor: number): PodSecurityLevel => podSecurity(pod, minor).level;
