import type { Condition } from './condition';
import type { Environment } from './environment';
import type { Cited, KnowledgeRecord } from './source';
import type { PodSecurityLevel } from './podSecurity';
import type { Reach } from './reach';
import type { OptionId, QuestionId } from './vocabulary';

export const verdicts = ['blocked', 'depends', 'price', 'works'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictRank = (verdict: Verdict): number => verdicts.indexOf(verdict);

/** A sentence, or a function of the facts that gives one. Always whole: never glued from fragments. */
export type Sentence = string | ((environment: Environment) => string);

/** A technical fact that rules a variant out. */
export interface Blocker extends Cited {
  readonly id: string;
  readonly when: Condition;
  /** The question whose answer lifts it, in a condition that may read several. */
  readonly changes: QuestionId;
  /** The verdict as a sentence: "Your nodes run containerd, so there is no Docker socket to mount." */
  readonly say: Sentence;
  /** Who can give that question another answer, as a whole sentence: shown where nothing fits. */
  readonly whoCanChange: Sentence;
}

/** A reason that speaks for a variant, or a price that it asks. */
export interface Reason extends Cited {
  readonly when?: Condition;
  readonly tone: 'good' | 'partly' | 'bad';
  readonly say: Sentence;
  readonly risks?: readonly string[];
}

/** A verdict of `price` that no risk explains: the approach works and is discouraged. */
export interface Discouraged extends Cited {
  readonly when: Condition;
  readonly say: Sentence;
}

export type Rating = 'good' | 'partly' | 'bad' | 'none' | 'unknown';

/**
 * Whose Docker API the client of a job calls: that of a daemon of the pod's own (in whatever container), of the node's
 * daemon, of a daemon outside the cluster, of a program that starts pods in its place, or none at all.
 */
export type DaemonKind = 'own' | 'node' | 'remote' | 'pods' | 'none';

/**
 * What builds images, by the tool that a job calls: the docker CLI, buildctl with a builder in the pod or with one that
 * serves many pods, Buildah, Kaniko, a build tool that needs no Dockerfile, a builder outside the pod, or nothing.
 */
export type BuilderKind =
  'docker' | 'buildctl' | 'buildkit-service' | 'buildah' | 'kaniko' | 'language' | 'external' | 'none';

/**
 * What a hostile job must break to become root on its node: nothing, or nothing but a daemon that it may call (`none`);
 * a container without rights and with relaxed profiles or as root (`unprivileged`); a user namespace around a
 * container with many rights (`user-namespace`); the kernel or the machine of a sandbox (`sandbox`); a container that
 * level restricted admits (`restricted`).
 */
export type WallKind = 'none' | 'unprivileged' | 'user-namespace' | 'sandbox' | 'restricted';

/** Tools that the kinds of daemon and builder leave open: a variant names the one that it works with. */
export const namedTools = [
  'authz-plugin',
  'gvisor',
  'kata',
  'sysbox',
  'buildx',
  'jib',
  'ko',
  'buildpacks',
  'cloud',
  'platform',
] as const;
export type NamedTool = (typeof namedTools)[number];

export interface Variant<Id extends string = string> extends KnowledgeRecord {
  /** The whole reference: `dind-sidecar/unix`. */
  readonly id: `${Id}/${string}`;
  /** The title as it stands after the approach's: “DinD sidecar, unix socket”. */
  readonly inTitle: string;
  /** What rules, cells and planners ask instead of the letters of an id. */
  readonly daemon: DaemonKind;
  readonly builder: BuilderKind;
  /**
   * The tool by name, where its kinds leave several: the plugin or the sandbox around a daemon of the pod's own, the
   * driver with which a builder service is called, what builds without a Dockerfile or outside the pod. `toolOf` asks.
   */
  readonly tool?: NamedTool;
  /** What stands between a hostile job and root on its node, in the manifest with default options. */
  readonly wall: WallKind;
  /** The Pod Security level at which the agent's pod is admitted with default options, at the newest minors. */
  readonly level: PodSecurityLevel;
  /** The same where the namespace refuses more, and the manifest opts out of less. */
  readonly levelAt?: Readonly<Partial<Record<OptionId<'podSecurity'>, PodSecurityLevel>>>;
  /** Where privileged containers are: where steps run, beside them (a daemon, a builder), or nowhere. */
  readonly privileged: 'steps' | 'daemon' | 'none';
  /** Who can call the daemon of its manifest with default options, as `Reach` names them. */
  readonly callers: Reach['daemon'];
  /**
   * How well it is known to work: run by us on a node, in part; an example or a document of its makers that shows this
   * use; or derived from rules and never seen to run by us.
   */
  readonly evidence: 'run' | 'partly-run' | 'upstream' | 'derived';
  /** The jobs that it does, where they are fewer than those of its approach. */
  readonly covers?: readonly OptionId<'jobs'>[];
  /** Blocks where a job is wanted that it does not cover, where that differs from its approach. */
  readonly uncovered?: Blocker;
  readonly blockers: readonly Blocker[];
  readonly discouraged: readonly Discouraged[];
  /** First the ones that matter most. */
  readonly reasons: readonly Reason[];
  /**
   * Ids of the risks that stand in every manifest of this variant with default options. `decide` reads their
   * severity; a test holds them equal to what the inspection of the plan finds.
   */
  readonly risks: readonly string[];
  /** Risks that stand only in some worlds. */
  readonly risksWhen?: readonly { readonly risk: string; readonly when: Condition }[];
  /** The price in one sentence, for the worst trust context still possible, in which a high or critical risk stands. */
  readonly price: (trust: Environment['trust'], environment: Environment) => string;
  /** Options that this variant fixes. */
  readonly options: Readonly<Record<string, string>>;
  /** Questions that its planner reads: what a combination is made of. */
  readonly reads: readonly QuestionId[];
}

export interface Approach<Id extends string = string> extends KnowledgeRecord {
  readonly id: Id;
  /** One line under the title. */
  readonly subtitle: string;
  /** The three that stand at the centre come first everywhere. */
  readonly group: 'daemon' | 'daemonless';
  readonly covers: readonly OptionId<'jobs'>[];
  /** Blocks where a job is wanted that it does not cover; absent where it covers all. */
  readonly uncovered?: Blocker;
  readonly variants: readonly Variant<Id>[];
}
