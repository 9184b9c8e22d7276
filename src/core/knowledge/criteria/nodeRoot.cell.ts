import type { CellSource, CriterionAbout, CriterionRow, Isolation } from '../../model/criterion';
import { cite } from '../cite';

/** Risks that are a way to node root, the widest first. */
const ways = [
  'privileged-container',
  'docker-socket-mount',
  'runtime-socket-variant-or-parent-dir',
  'builder-unconfined-profiles',
];

/** What a bug has to get through. */
const behind: Readonly<Record<Isolation, string>> = {
  none: 'no privileged container',
  'user-namespace': 'in a user namespace',
  gvisor: 'from gVisor’s kernel',
  kata: 'from a virtual machine',
  sysbox: 'in a user namespace',
};

const cell: CellSource = {
  from: 'manifest',
  of: ({ reach, risks, isolation }) => ({
    rating: reach.how === 'kernel-bug' ? 'partly' : 'bad',
    word: {
      'at-once': 'Yes, at once',
      'one-step': 'Yes, in one step',
      'kernel-bug': isolation === 'gvisor' || isolation === 'kata' ? 'Needs an escape' : 'Needs a kernel bug',
    }[reach.how],
    phrase: {
      'at-once': 'no wall between',
      'one-step': 'through the daemon',
      'kernel-bug': behind[isolation],
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
