import type { Path } from './path';

/** The levels of the Pod Security Standards, strictest last. */
export const podSecurityLevels = ['privileged', 'baseline', 'restricted'] as const;
export type PodSecurityLevel = (typeof podSecurityLevels)[number];

/** Check ids of upstream's kubernetes/pod-security-admission, `policy/check_*.go`. */
export type PodSecurityCheckId =
  | 'appArmorProfile'
  | 'capabilities_baseline'
  | 'hostNamespaces'
  | 'hostPathVolumes'
  | 'hostPorts'
  | 'hostProbesAndHostLifecycle'
  | 'privileged'
  | 'procMount'
  | 'seLinuxOptions'
  | 'seccompProfile_baseline'
  | 'sysctls'
  | 'windowsHostProcess'
  | 'allowPrivilegeEscalation'
  | 'capabilities_restricted'
  | 'procMount_restricted'
  | 'restrictedVolumes'
  | 'runAsNonRoot'
  | 'runAsUser'
  | 'seccompProfile_restricted';

/** What one check refuses in a pod. */
export interface Violation {
  readonly check: PodSecurityCheckId;
  /** The short reason as the API server prints it: `privileged`, `hostPath volumes`. */
  readonly reason: string;
  /** The detail as the API server prints it: `container "dind" must not set securityContext.privileged=true`. */
  readonly detail: string;
  /**
   * Where it is inside the pod: `/spec/containers/[dind]/securityContext/privileged`. A path may lead to a field
   * that is absent: the one that the check wants.
   */
  readonly paths: readonly Path[];
}

/** A pod against one version of the Pod Security Standards. */
export interface PodSecurityResult {
  /** The strictest level that admits the pod. */
  readonly level: PodSecurityLevel;
  /** What each level refuses, in the order in which the API server prints it. */
  readonly violations: { readonly baseline: readonly Violation[]; readonly restricted: readonly Violation[] };
}
