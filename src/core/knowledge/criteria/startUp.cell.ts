import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cellFor } from '../cellFor';
import { cite } from '../cite';

const cells: Readonly<Partial<Record<Variant['daemon'], CellText>>> = {
  own: {
    word: '3 to 10 s',
    phrase: 'once for each pod',
    text: 'The daemon starts once for each pod. On a unix socket there is no delay on purpose; an open TCP port without TLS would add sixteen seconds. The range comes from published comparisons.',
    sources: cite('observed-node', 'moby-daemon', 'daemonless-survey'),
    confidence: 'low',
  },
  node: { word: '0 s', text: 'Nothing has to start.', sources: cite('cri-dockerd') },
  none: {
    word: '1 to 2 s',
    phrase: 'at each build',
    text: 'The builder starts with each build. The figure comes from published comparisons and was not measured by us.',
    sources: cite('daemonless-survey'),
    confidence: 'low',
  },
};

const tls: CellText = {
  ...cellFor(cells, 'own'),
  phrase: 'three RSA keys among them',
  text: 'The daemon starts once for each pod. Three RSA keys take one to one and a half seconds of it. The range comes from published comparisons.',
};

const cell: CellSource = {
  from: 'record',
  of: ({ daemon, options }) => (options['transport'] === 'tls' ? tls : cellFor(cells, daemon)),
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Added to the start',
  note: 'without pulling images',
  group: 'everyday',
  sources: cite('observed-node', 'daemonless-survey'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
