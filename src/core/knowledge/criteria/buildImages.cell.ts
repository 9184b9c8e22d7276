import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cellFor } from '../cellFor';
import { cite } from '../cite';

const cells: Readonly<Partial<Record<Variant['builder'], CellText>>> = {
  docker: {
    word: 'Yes',
    phrase: 'the whole docker CLI',
    text: 'docker build and buildx, with BuildKit as the default builder since Docker 23.',
    sources: cite('docker-image-docs', 'docker-cli-image'),
  },
  buildctl: {
    word: 'Yes',
    phrase: 'buildctl, not docker build',
    text: 'The same Dockerfile, the same engine that docker build uses, called by another command. There is no image store: a build pushes.',
    sources: cite('buildkit-readme', 'buildctl-daemonless'),
  },
};

const cell: CellSource = { from: 'record', of: ({ builder }) => cellFor(cells, builder) };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Build images',
  group: 'capability',
  sources: cite('docker-image-docs', 'buildkit-readme'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
