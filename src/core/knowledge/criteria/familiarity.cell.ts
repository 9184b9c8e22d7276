import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cellFor } from '../cellFor';
import { cite } from '../cite';

const cells: Readonly<Partial<Record<Variant['builder'], CellText>>> = {
  docker: {
    word: 'Yes',
    phrase: 'DOCKER_HOST is enough',
    text: 'Scripts keep calling the docker CLI; the manifest tells it where the daemon is.',
    sources: cite('docker-cli-image'),
  },
  buildctl: {
    word: 'Another command',
    phrase: 'the Dockerfile stays',
    text: 'docker build becomes buildctl; docker run, tag and push have no counterpart.',
    sources: cite('buildkit-readme'),
  },
};

const cell: CellSource = { from: 'record', of: ({ builder }) => cellFor(cells, builder) };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Pipelines stay as they are',
  group: 'place',
  sources: cite('buildkit-readme', 'docker-cli-image'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
