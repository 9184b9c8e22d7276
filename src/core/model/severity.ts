import type { TrustContext } from './environment';

export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

export const severityRank = (severity: Severity): number => severities.indexOf(severity);

/** Severity for each trust context. */
export type SeverityByContext = { readonly [C in TrustContext]: Severity };

const oneLower = (severity: Severity): Severity =>
  severities[Math.max(0, severityRank(severity) - 1)] ?? 'info';

/** A missing A or B is the next one given, one step lower; a missing C or D is the one before it. */
export function byContext(given: Partial<SeverityByContext>): SeverityByContext {
  const last = given.D ?? given.C ?? given.B ?? given.A ?? 'info';
  const D = given.D ?? last;
  const C = given.C ?? (given.D ? oneLower(D) : last);
  const B = given.B ?? oneLower(C);
  const A = given.A ?? oneLower(B);
  return { A, B, C, D };
}
