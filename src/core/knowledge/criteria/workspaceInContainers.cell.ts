import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

/** Client and daemon are one container. */
const oneFilesystem: CellText = {
  word: 'Works',
  phrase: 'one filesystem',
  text: 'Client and daemon share one filesystem, so every path means the same to both.',
  sources: cite('dood-bind-paths'),
};

const own: CellText = {
  word: 'Same path in both',
  phrase: 'our manifest mounts it',
  text: 'The daemon sees only what is mounted in its own container. The manifest mounts the checkout, and the package cache, at the same path in client and daemon. Jenkins would do that for plain containers by itself, not for native sidecars.',
  risks: ['workspace-path-mismatch-sidecar'],
  sources: cite('observed-node', 'jenkins-workspace-volume'),
};

const none: CellText = {
  word: 'Does not apply',
  text: 'It runs no containers. The build itself reads the checkout through its client or in its own container.',
  sources: cite('buildkit-readme'),
};

const cells: ByTool<CellText> = {
  ...each(ownDaemons, own),
  ...each(builders, none),
  'node-daemon': {
    word: 'Empty directory',
    phrase: 'paths mean the node',
    text: 'The node’s daemon looks for the path on the node, finds nothing, creates an empty directory that belongs to root, and starts the container with it. No error.',
    risks: ['workspace-path-mismatch-dood'],
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  'remote-daemon': {
    word: 'Empty directory',
    phrase: 'paths mean the other machine',
    text: 'The daemon looks for the path on its own machine and starts the container with an empty directory. Only the build context travels; everything else goes through docker cp.',
    sources: cite('dood-bind-paths', 'docker-ssh'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'Copied in',
    phrase: 'never back',
    text: 'A mount becomes a copy at the start of the pod. The container sees the files; what it writes does not come back.',
    sources: cite('kubedock'),
  },
  'pod-containers': {
    word: 'Works',
    phrase: 'mounted in every container',
    text: 'Every container of the pod has the checkout at the same path. Jenkins mounts it by itself; all images must run with the agent’s user id, or files belong to somebody else.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-workspace-volume'),
  },
};

const cell: CellSource = {
  from: 'record',
  of: (variant) => (variant.callers === 'own-process' ? oneFilesystem : cells[toolOf(variant)]),
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
