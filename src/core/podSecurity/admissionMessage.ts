import type { PodSecurityLevel, PodSecurityResult } from '../model/podSecurity';

/**
 * Takes what `podSecurity` found, the level that a namespace enforces and its policy version; gives the words in
 * which the API server refuses the pod (admission/admission.go), nothing where it admits it.
 */
export function admissionMessage(
  result: PodSecurityResult,
  level: PodSecurityLevel,
  minor: number,
): string | undefined {
  const violations = level === 'privileged' ? [] : result.violations[level];
  if (violations.length === 0) return undefined;
  const reasons = violations.map(({ reason, detail }) => (detail === '' ? reason : `${reason} (${detail})`));
  return `violates PodSecurity "${level}:v1.${minor}": ${reasons.join(', ')}`;
}
