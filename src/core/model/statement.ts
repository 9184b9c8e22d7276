import type { Cited } from './source';

/** Kinds of statements, in the order in which a list shows them. */
export const statementKinds = [
  'question',
  'platform',
  'inference',
  'variant',
  'blocker',
  'reason',
  'criterion',
  'cell',
  'risk',
  'reach',
  'mitigation',
  'symptom',
  'option',
  'note',
  'manifest',
  'kubernetes',
  'nodes',
  'advice',
  'scenario',
] as const;

export type StatementKind = (typeof statementKinds)[number];

/** Where a statement can be read: a place, and what it shows and points at there. */
export interface ShownAt {
  readonly place: 'start' | 'choose' | 'compare' | 'manifest' | 'risks';
  /** The variant that has to be shown. */
  readonly ref?: string;
  readonly highlight?: string;
}

/** One thing that is said somewhere on the strength of sources. */
export interface Statement extends Cited {
  readonly kind: StatementKind;
  /** Whole name: “DinD sidecar, unix socket: Your nodes run containerd.” */
  readonly title: string;
  /** Absent where no place shows it in every situation. */
  readonly shownAt?: ShownAt;
}
