import type { Variant } from '../model/approach';
import type { Environment } from '../model/environment';
import type { PodSecurityLevel } from '../model/podSecurity';

/** The Pod Security level at which a variant's pod is admitted in this world; where that is open, the usual one. */
export function levelIn({ level, levelAt = {} }: Variant, { possible }: Environment): PodSecurityLevel {
  const [first = level, ...others] = new Set(possible.podSecurity.map((answer) => levelAt[answer] ?? level));
  return others.length === 0 ? first : level;
}
