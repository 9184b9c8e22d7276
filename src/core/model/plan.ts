import type { KubernetesObject, Pod } from './kubernetes';
import type { Cited } from './source';
import type { OptionId, QuestionId } from './vocabulary';

/** `Pod/ci-agent#/spec/containers/[dind]/args/0`: kind and name of the object, then a path that names members. */
export type PlanPath = string;

/** Why a line is there. Resolved from a note record and its values. */
export interface PlanNote {
  readonly id: string;
  /** A few words for the margin. */
  readonly short: string;
  /** Risks that start at this line, or that this line closes. */
  readonly risks: readonly string[];
  /** What the planner gave for the sentences of the note. */
  readonly values: Readonly<Record<string, string>>;
}

/** Something that the reader must replace before the manifest does what he wants. */
export interface Placeholder {
  readonly id: string;
  /** The text that stands in the files. */
  readonly text: string;
  /** What to put there. */
  readonly what: string;
}

/** One stage of a pipeline: commands that run in one container, in the checkout. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly container: string;
  /** Shell commands, one a line of the file; they may use $WORKSPACE and the build number variable. */
  readonly commands: readonly string[];
  /** Commands that run after the stage, whatever its outcome. */
  readonly cleanUp: readonly string[];
  /** The registry user and password stand in REGISTRY_USER and REGISTRY_PASSWORD while the commands run. */
  readonly needsRegistry: boolean;
  readonly note: PlanNote;
}

/** Something to do once in the cluster before the manifest works, with the commands that do it. */
export interface Preparation extends Cited {
  readonly id: string;
  readonly title: string;
  /** Why, and what it leaves. */
  readonly why: string;
  /** Shell commands; they hold no secrets. */
  readonly commands: readonly string[];
}

export interface Assumption {
  readonly question: QuestionId;
  readonly value: string;
  readonly why: string;
}

export interface PlanWarning extends Cited {
  readonly id: string;
  readonly text: string;
}

export interface Plan {
  /** One variant, or two that share the pod. */
  readonly refs: readonly string[];
  /** The pod in which the jobs run. */
  readonly pod: Pod;
  /** Everything to apply: the pod first, then what stands beside it. */
  readonly objects: readonly KubernetesObject[];
  readonly notes: Readonly<Record<PlanPath, PlanNote>>;
  readonly placeholders: readonly Placeholder[];
  /** What the reader typed in place of placeholders, by their ids: legal, and everywhere in this plan already. */
  readonly filled: Readonly<Partial<Record<string, string>>>;
  /** What has to be done once, before the objects are applied. */
  readonly preparations: readonly Preparation[];
  readonly steps: readonly Step[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly PlanWarning[];
  /** Sentences of the blockers that hold for the real answers. The objects are then drawn for `drawnFor`. */
  readonly blockedBy: readonly string[];
  /** For a blocked variant: the changed answers that the objects were drawn for. */
  readonly drawnFor: readonly { readonly question: QuestionId; readonly value: string }[];
  /** Every option that applies, with the value that was used. */
  readonly options: Readonly<Record<string, string>>;
  readonly ci: OptionId<'ci'>;
  /** Where the jobs run, in Jenkins; elsewhere always in pods of their own. */
  readonly placement: OptionId<'placement'>;
  /** The container runtime of the nodes that the objects were drawn for. */
  readonly runtime: OptionId<'runtime'>;
  readonly minor: number;
  /** The cluster has one node: what a claim holds, every pod of it can reach. */
  readonly oneNode: boolean;
  /** Where the checkout lies in every container that needs it. */
  readonly workspacePath: string;
}
