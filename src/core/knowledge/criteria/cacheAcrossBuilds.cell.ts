import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cellFor } from '../cellFor';
import { cite } from '../cite';

const throughRegistry: CellText = {
  word: 'Through the registry',
  phrase: 'the pod’s own store starts cold',
  text: 'Two daemons cannot share a data directory: the second one does not start. A cache reference in the registry is the way that several builders share.',
  risks: ['cache-lost-with-pod', 'shared-docker-data-root'],
  sources: cite('docker-buildx-cache', 'observed-node'),
};

const cells: Readonly<Partial<Record<Variant['daemon'], CellText>>> = {
  own: throughRegistry,
  node: {
    word: 'The node’s',
    phrase: 'shared by all, can be poisoned',
    text: 'Every job on the node reads and writes one store: warm, unbounded, and whoever may write it decides what the next build contains.',
    risks: ['docker-socket-mount'],
    sources: cite('kubelet-foreign', 'docker-socket-access'),
  },
  none: throughRegistry,
};

const cell: CellSource = { from: 'record', of: ({ daemon }) => cellFor(cells, daemon) };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Cache across builds',
  group: 'everyday',
  sources: cite('docker-buildx-cache', 'moby-data-root'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
