import type { Pod } from '../model/kubernetes';
import type { PodSecurityLevel, PodSecurityResult, Violation } from '../model/podSecurity';
import type { PodSecurityCheck } from './check';
import { podSecurityChecks } from './checks';
import { isInUserNamespace, isWindows, checkedPod } from './checkedPod';
import type { CheckedPod } from './checkedPod';

function isExempt(check: PodSecurityCheck, pod: CheckedPod, minor: number): boolean {
  const { windowsExemptSince = Infinity, userNamespaceExemptSince = Infinity } = check;
  return (
    (minor >= windowsExemptSince && isWindows(pod)) ||
    (minor >= userNamespaceExemptSince && isInUserNamespace(pod))
  );
}

function violationsOf(check: PodSecurityCheck, pod: CheckedPod, minor: number): Violation[] {
  if (isExempt(check, pod, minor)) return [];
  const refusal = check.refuses(pod, minor);
  return refusal ? [{ check: check.id, reason: check.reason, ...refusal }] : [];
}

/**
 * Takes a pod and the minor of a policy version (36 is `v1.36`; newer than the newest known is that one); gives
 * the strictest level that admits it and what baseline and restricted refuse, in the API server's order and
 * words. Restricted is evaluated as upstream does: its own checks and the baseline checks that none of them
 * overrides. Never throws: what is absent, null or of the wrong shape counts as not set.
 *
 * Source: kubernetes/pod-security-admission, policy/registry.go and policy/check_*.go at commit 8f84a87.
 */
export function podSecurity(pod: Pod, minor: number): PodSecurityResult {
  const view = checkedPod(pod);
  // An unreadable version is the latest one, as in the labels of a namespace (api/helpers.go). Never infinite,
  // since Infinity is the version of what is never allowed.
  const version = Number.isNaN(minor) ? Number.MAX_SAFE_INTEGER : Math.min(minor, Number.MAX_SAFE_INTEGER);
  const checks = podSecurityChecks.filter((check) => check.since <= version);
  const overridden = new Set(checks.flatMap((check) => check.overrides ?? []));

  const found = checks.map((check) => ({ check, violations: violationsOf(check, view, version) }));
  const violations = {
    baseline: found.filter(({ check }) => check.level === 'baseline').flatMap((entry) => entry.violations),
    restricted: found.filter(({ check }) => !overridden.has(check.id)).flatMap((entry) => entry.violations),
  };
  return { level: admittedAt(violations), violations };
}

/**
 * Windows pods with Linux settings would pass restricted and not baseline; the API server's validation refuses
 * them before that, so that only "both pass" is called restricted here.
 */
function admittedAt({ baseline, restricted }: PodSecurityResult['violations']): PodSecurityLevel {
  if (baseline.length > 0) return 'privileged';
  return restricted.length > 0 ? 'baseline' : 'restricted';
}
