import type { OptionId } from './vocabulary';
import type { Cited, KnowledgeRecord } from './source';

/** A part of Kubernetes that not every minor has. */
export interface KubernetesFeature extends KnowledgeRecord {
  /** First minor that has it without a feature gate. */
  readonly since: number;
  /** First minor that has it for good, where that is another one. */
  readonly stable?: number;
  /** Where its field stands inside a pod, as a path; absent where it is no field of a pod. */
  readonly field?: RegExp;
}

/** Something that a minor no longer has. */
export interface KubernetesRemoval extends KnowledgeRecord {
  /** First minor without it. */
  readonly gone: number;
}

/** One minor version of Kubernetes, as an answer names it. */
export interface KubernetesMinor extends Cited {
  /** `1.29` */
  readonly id: OptionId<'kubernetes'>;
  /** 29 */
  readonly minor: number;
  /** Upstream still releases fixes for it, at the knowledge date. */
  readonly supported: boolean;
  /** What this minor is the first to have. */
  readonly adds: readonly KubernetesFeature[];
  /** What this minor is the first to lack. */
  readonly removes: readonly KubernetesRemoval[];
}
