import type { CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';

/** Risks that are a way to node root, the widest first. */
const ways = [
  'privileged-container',
  'docker-socket-mount',
  'runtime-socket-variant-or-parent-dir',
  'builder-unconfined-profiles',
];

const cell: CellSource = {
  from: 'manifest',
  of: ({ reach, risks }) => ({
    rating: reach.how === 'kernel-bug' ? 'partly' : 'bad',
    word: { 'at-once': 'Yes, at once', 'one-step': 'Yes, in one step', 'kernel-bug': 'Needs a kernel bug' }[
      reach.how
    ],
    phrase: {
      'at-once': 'no wall between',
      'one-step': 'through the daemon',
      'kernel-bug': 'no privileged container',
    }[reach.how],
    text: reach.sentence,
    risks: ways.filter((id) => risks.includes(id)),
    sources: cite('docker-socket-access', 'observed-node', 'buildkit-rootless'),
  }),
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'A hostile job becomes node root',
  group: 'security',
  sources: cite('docker-socket-access', 'observed-node'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
