import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cellFor } from '../cellFor';
import { cite } from '../cite';

const cells: Readonly<Partial<Record<Variant['daemon'], CellText>>> = {
  own: {
    word: 'Yes',
    text: 'docker run, compose and Testcontainers against a daemon that belongs to this pod alone. Published ports appear at localhost.',
    sources: cite('docker-image-docs', 'observed-node'),
  },
  node: {
    word: 'Yes',
    phrase: 'beside the pods, on the node',
    text: 'What a job starts runs on the node’s daemon, next to everybody’s containers: names, ports and tags are shared, and it stays when the pod goes.',
    sources: cite('kubelet-foreign', 'docker-socket-access'),
  },
  none: {
    word: 'No',
    phrase: 'builds only',
    text: 'BuildKit has no API that runs containers, and brings no daemon for tools that look for one.',
    sources: cite('buildkit-readme'),
  },
};

const cell: CellSource = { from: 'record', of: ({ daemon }) => cellFor(cells, daemon) };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Run containers',
  note: 'docker run, compose, Testcontainers',
  group: 'capability',
  sources: cite('docker-image-docs', 'buildkit-readme'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
