import type { Reach } from './reach';
import type { PodSecurityResult } from './podSecurity';
import type { Severity } from './severity';

export interface Finding {
  readonly risk: string;
  readonly severity: Severity;
  /** Where: object and path, `Pod/ci-agent#/spec/…`. */
  readonly path: string;
  /** Line in the inspected text, 1-based; absent for a plan that is no text. */
  readonly line?: number;
  readonly message: string;
  /** Ids of mitigations that a page offers for it. */
  readonly mitigations: readonly string[];
}

export interface TextProblem {
  readonly line: number;
  readonly message: string;
}

export interface ReportDocument {
  readonly kind: string;
  readonly name: string;
  /** Path prefix of its findings. */
  readonly path: string;
  readonly line?: number;
  readonly podSecurity?: PodSecurityResult;
  readonly approach?: string;
  readonly reach?: Reach;
}

export interface Report {
  readonly documents: readonly ReportDocument[];
  /** The approach that the first pod shows, as a reference, or null. */
  readonly approach: string | null;
  /** Worst first; one finding for each place. */
  readonly findings: readonly Finding[];
  /** Risks that this kind of manifest can have and this one has not. */
  readonly closed: readonly string[];
  readonly podSecurity: PodSecurityResult | null;
  readonly errors: readonly TextProblem[];
}
