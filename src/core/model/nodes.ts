import type { Answers, OptionId } from './vocabulary';

/** What one line, or one JSON object, says about a node. Absent: not said, or not readable. */
export interface NodeFacts {
  readonly name: string;
  readonly runtime?: OptionId<'runtime'>;
  /** As printed after `://`, with its suffixes: `2.2.5-k3s1`. */
  readonly runtimeVersion?: string;
  /** The version of the kubelet as printed: `v1.33.5-eks-ecaa3a6`. */
  readonly kubelet?: string;
  /** Minor of the kubelet: 33. */
  readonly minor?: number;
  /** The operating system as printed: `Ubuntu 24.04.4 LTS`. */
  readonly osImage?: string;
  /** The same in our vocabulary; absent for Windows. */
  readonly nodeOs?: OptionId<'nodeOs'>;
  /** Kernel release without the architecture that newer servers append. */
  readonly kernel?: string;
  /** In Go's names: `amd64`, `arm64`. */
  readonly architecture?: string;
  /** A control-plane role and no worker role. */
  readonly controlPlane?: boolean;
  /** Ordinary pods do not land here: a taint says so, or, in a table, which shows none, a role that usually has one. */
  readonly takesPods?: false;
  /** Taken out with `kubectl cordon`: no new pod lands here. */
  readonly cordoned?: true;
  /** Whether a pod with `hostUsers: false` starts; only where the node says so for certain. */
  readonly userNamespaces?: OptionId<'userNamespaces'>;
  /** What a RuntimeClass may name as handler; only JSON and a column of handlers tell. */
  readonly runtimeHandlers?: readonly string[];
}

/** Questions that the nodes of a cluster can answer. */
export const nodeQuestions = ['platform', 'runtime', 'userNamespaces', 'kubernetes', 'nodeOs'] as const;
export type NodeQuestionId = (typeof nodeQuestions)[number];

/** A value and the nodes that speak for it. */
export interface NodeCandidate<Q extends NodeQuestionId = NodeQuestionId> {
  readonly value: OptionId<Q>;
  readonly nodes: readonly string[];
}

export type NodeCandidates = { readonly [Q in NodeQuestionId]?: readonly NodeCandidate<Q>[] };

/** What could not be read or used: what, where, what to do. `info` is for the record only. */
export interface NodesProblem {
  readonly kind: 'problem' | 'info';
  /** Line of the text, from 1. */
  readonly line?: number;
  readonly message: string;
}

export interface NodesReading {
  /** In the order of the text, each name once. */
  readonly nodes: readonly NodeFacts[];
  /**
   * What is certain over the pool where CI pods run: the Linux nodes that take ordinary pods and are not cordoned, or
   * all Linux nodes where none is one.
   */
  readonly answers: Answers;
  /** In the order of the vocabulary: where the pool is mixed, where not all nodes say it, or where it is only likely. */
  readonly candidates: NodeCandidates;
  readonly problems: readonly NodesProblem[];
}
