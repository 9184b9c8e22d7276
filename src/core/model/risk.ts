import type { Daemon } from './daemon';
import type { Environment } from './environment';
import type { Step } from './plan';
import type { PodSecurityLevel } from './podSecurity';
import type { ContainerView, PodView } from './podView';
import type { SeverityByContext } from './severity';
import type { Cited, KnowledgeRecord } from './source';
import type { Answers } from './vocabulary';

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
  readonly steps: readonly Step[];
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

export interface Checkers {
  readonly trivy?: readonly string[];
  readonly kubeLinter?: readonly string[];
  readonly checkov?: readonly string[];
  readonly kubescape?: readonly string[];
  readonly cis?: readonly string[];
}

export interface Risk extends KnowledgeRecord {
  /** The short mark: R01. */
  readonly label: string;
  readonly kind: 'security' | 'reliability';
  /** One sentence: what goes wrong. */
  readonly says: string;
  /** One line for the list of what a manifest closes. */
  readonly closed: string;
  readonly severity: Partial<SeverityByContext>;
  /** Ids of the approaches whose manifests this can concern. */
  readonly approaches: readonly string[];
  readonly mitigations: readonly string[];
  /** Ids under which public checkers report it. Absent: none that we read does. */
  readonly checkers?: Checkers;
}

/** Finds the places where a risk stands; empty where it does not. */
export type Detector = (subject: Inspected) => readonly Hit[];

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

export interface MitigationContext {
  readonly ref: string;
  readonly options: Readonly<Record<string, string>>;
  readonly environment: Environment;
}

export interface Mitigation extends KnowledgeRecord, Cited {
  readonly says: string;
  /** The change, or undefined where it does not apply; absent where the manifest cannot express it. */
  readonly onPlan?: (context: MitigationContext) => PlanChange | undefined;
  /** Ids of risks that remain or appear. */
  readonly residual: readonly string[];
}
