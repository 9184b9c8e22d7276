import type { Path } from '../model/path';
import type { PodSecurityCheckId } from '../model/podSecurity';
import type { CheckedPod } from './checkedPod';

/** What a check found: where, and in the words of the API server. */
export interface Refusal {
  readonly detail: string;
  readonly paths: readonly Path[];
  /** Only where upstream's reason depends on what was found. */
  readonly reason?: string;
}

/**
 * One check of the Pod Security Standards. The rules are those of kubernetes/pod-security-admission,
 * `policy/check_*.go` at commit 8f84a87; numbers are Kubernetes minors, 34 is policy version 1.34.
 */
export interface PodSecurityCheck {
  readonly id: PodSecurityCheckId;
  readonly level: 'baseline' | 'restricted';
  /** First policy version that has the check. */
  readonly since: number;
  readonly reason: string;
  /** Baseline checks that the restricted level leaves out because this stricter one replaces them. */
  readonly overrides?: readonly PodSecurityCheckId[];
  /** From this policy version the check passes for pods with `os.name: windows`. */
  readonly windowsExemptSince?: number;
  /** From this policy version the check passes for pods with `hostUsers: false`. */
  readonly userNamespaceExemptSince?: number;
  /** Gives what the check refuses, nothing where the pod passes. */
  readonly refuses: (pod: CheckedPod, minor: number) => Refusal | undefined;
}
