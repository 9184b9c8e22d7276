import type { Cited } from './source';

/** One station on the way from a job to node root. */
export interface ReachStep {
  readonly title: string;
  readonly detail: string;
  /** Where it stands in the manifest, as a path inside the pod. */
  readonly path?: string;
}

/** Who can become root on the node through this manifest, computed from the pod object. */
export interface Reach extends Cited {
  /** at-once: no step between. one-step: through a daemon. kernel-bug: only with a vulnerability. */
  readonly how: 'at-once' | 'one-step' | 'kernel-bug';
  /** Who: whole phrases, such as “code in container docker”. */
  readonly who: readonly string[];
  readonly sentence: string;
  readonly steps: readonly ReachStep[];
  /**
   * Who can call the daemon: nobody (or there is none), the steps that run in its container, the containers that hold
   * its socket or keys, every container of the pod, other pods; or it is the node's.
   */
  readonly daemon: 'none' | 'own-process' | 'holders' | 'pod' | 'network' | 'node';
  /** Names of the containers that can call it. */
  readonly callers: readonly string[];
}
