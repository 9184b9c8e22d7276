import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cellFor } from '../cellFor';
import { cite } from '../cite';

/** Client and daemon are one container. */
const oneFilesystem: CellText = {
  word: 'Works',
  phrase: 'one filesystem',
  text: 'Client and daemon share one filesystem, so every path means the same to both.',
  sources: cite('dood-bind-paths'),
};

const cells: Readonly<Partial<Record<Variant['daemon'], CellText>>> = {
  own: {
    word: 'Same path in both',
    phrase: 'our manifest mounts it',
    text: 'The daemon sees only what is mounted in its own container. The manifest mounts the checkout, and the package cache, at the same path in client and daemon. Jenkins would do that for plain containers by itself, not for native sidecars.',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'jenkins-workspace-volume'),
  },
  node: {
    word: 'Empty directory',
    phrase: 'paths mean the node',
    text: 'The node’s daemon looks for the path on the node, finds nothing, creates an empty directory that belongs to root, and starts the container with it. No error.',
    risks: ['workspace-path-mismatch-dood'],
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  none: {
    word: 'Does not apply',
    text: 'It runs no containers. The build itself reads the checkout through its client and needs no mount.',
    sources: cite('buildkit-readme'),
  },
};

const cell: CellSource = {
  from: 'record',
  of: ({ daemon, callers }) => (callers === 'own-process' ? oneFilesystem : cellFor(cells, daemon)),
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Checkout in those containers',
  note: 'docker run -v "$WORKSPACE"',
  group: 'capability',
  sources: cite('observed-node', 'dood-bind-paths'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
