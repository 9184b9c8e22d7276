import type { Daemon } from './daemon';
import type { Environment } from './environment';
import type { Pod } from './kubernetes';
import type { Path } from './path';
import type { Step } from './plan';
import type { PodSecurityLevel } from './podSecurity';
import type { ContainerView, PodView } from './podView';
import type { SeverityByContext } from './severity';
import type { Cited, KnowledgeRecord } from './source';
import type { Answers } from './vocabulary';

/** A daemon of the pod, and the container that starts it. */
export interface DaemonView {
  readonly view: ContainerView;
  readonly daemon: Daemon;
}

/** What a detector looks at: one pod, what runs in it, and the world around it. */
export interface Inspected {
  readonly pod: PodView;
  readonly daemons: readonly DaemonView[];
  /** Containers in which image builds run without a daemon. */
  readonly builders: readonly ContainerView[];
  readonly level: PodSecurityLevel;
  readonly environment: Environment;
  /** The steps of a plan; empty for pasted text. */
  readonly steps: readonly Step[];
  /** What the pipeline runs, as text without comments; undefined where a pod alone is known. */
  readonly pipeline: string | undefined;
  /** Volumes that a StatefulSet adds to the pod: a claim of its own for each of its pods. */
  readonly claims: readonly string[];
  /** Which CI system starts the pod: as its own agent, a Jenkinsfile around it or the answers show. */
  readonly ci: 'jenkins' | 'other' | 'unknown';
}

/** One place where a risk stands. */
export interface Hit {
  /** Path inside the pod. */
  readonly path: string;
  /** What stands there, where the title alone does not say it. */
  readonly message?: string;
  /** Another severity than the record's, where the place makes a difference. */
  readonly severity?: Partial<SeverityByContext>;
}

/** The ids under which public checkers report a risk. */
export interface Checkers {
  readonly trivy?: readonly string[];
  readonly kubeLinter?: readonly string[];
  readonly checkov?: readonly string[];
  readonly kubescape?: readonly string[];
  readonly kubeScore?: readonly string[];
  readonly cis?: readonly string[];
  /** Where they see a part of it alone: which. */
  readonly only?: string;
}

/** What decisions need of a risk: always loaded. Where it comes from is loaded with its detector. */
export interface RiskHead extends Omit<KnowledgeRecord, keyof Cited> {
  /** The short mark: R01. */
  readonly label: string;
  readonly kind: 'security' | 'reliability';
  readonly severity: Partial<SeverityByContext>;
  /**
   * Why the risk is the price of no approach, and is left out of its verdict and score: it stands with every
   * approach that does the same work, so no choice among them changes it; or an option of the manifest takes it away at no price. It is a finding
   * all the same.
   */
  readonly noPrice?: 'everywhere' | 'option';
}

/** What an inspection says of a risk: stands beside its detector and is loaded with it. */
export interface RiskFacts extends Cited {
  /** One sentence: what goes wrong. */
  readonly says: string;
  /** One line for the list of what a manifest closes. */
  readonly closed: string;
  /** What the pipeline runs decides too: never called closed where only a pod is known. */
  readonly fromPipeline?: true;
  /** What the cluster around the pod is like decides too: never called closed. */
  readonly fromCluster?: true;
  /** Whether it cannot be seen here that the risk does not stand: then it is not called closed either. */
  readonly isUnsure?: (subject: Inspected) => boolean;
  /** Ids of the approaches whose manifests this can concern. */
  readonly approaches: readonly string[];
  readonly mitigations: readonly string[];
  /** Ids under which public checkers report it. Absent: none that we read does. */
  readonly checkers?: Checkers;
}

/** Something that can go wrong with a manifest. */
export interface Risk extends RiskHead, RiskFacts {}

/** Finds the places where a risk stands; empty where it does not. */
export type Detector = (subject: Inspected) => readonly Hit[];

/** What an inspection needs of a risk. */
export interface RiskCheck {
  readonly detect: Detector;
  readonly facts: RiskFacts;
}

/** The long prose of a risk, loaded with the places that show it. */
export interface RiskText {
  readonly goesWrong: string;
  readonly shownBy: { readonly where: string; readonly command: string };
  readonly detect: { readonly command: string; readonly read: string };
  /** What people try and what does not help, with the reason. */
  readonly doesNotHelp?: readonly string[];
}

/** A change of the answers, the solution or the options that a mitigation makes. */
export interface PlanChange {
  readonly ref?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly answers?: Answers;
}

/** The situation in which a mitigation is offered for a plan. */
export interface MitigationContext {
  readonly ref: string;
  readonly options: Readonly<Record<string, string>>;
  readonly environment: Environment;
}

/**
 * One change of a pasted document: a value put at a path, in place of what stands there; put before the member of a
 * list that the path names; or what stands at a path taken out.
 */
export type TextEdit =
  | { readonly set: Path; readonly value: unknown }
  | { readonly insert: Path; readonly value: unknown }
  | { readonly remove: Path };

/** What a mitigation of a pasted pod looks at. */
export interface TextContext {
  readonly pod: Pod;
  readonly subject: Inspected;
  /** Path inside the pod where the risk was found. */
  readonly path: Path;
  readonly risk: string;
}

/** Something that can be done about a risk: to a plan, to a pasted document, or by people. */
export interface Mitigation extends KnowledgeRecord, Cited {
  readonly says: string;
  /** The change, or undefined where it does not apply; absent where the manifest cannot express it. */
  readonly onPlan?: (context: MitigationContext) => PlanChange | undefined;
  /** The edits that take the risk out of a pasted pod, or undefined where that is not certain. */
  readonly onText?: (context: TextContext) => readonly TextEdit[] | undefined;
  /** Ids of risks that can remain or appear; what does in a situation is computed. */
  readonly residual: readonly string[];
}
