import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cellFor } from '../cellFor';
import { cite } from '../cite';

const ordinary: CellText = {
  word: 'Yes',
  text: 'An ordinary daemon: bridge networks, published ports, limits for single containers.',
  sources: cite('docker-image-docs', 'observed-node'),
};

const cells: Readonly<Partial<Record<Variant['daemon'], CellText>>> = {
  own: ordinary,
  node: ordinary,
  none: { word: 'Does not apply', text: 'It runs no containers.', sources: cite('buildkit-readme') },
};

const rootless: CellText = {
  word: 'With gaps',
  phrase: 'slower network, no --memory',
  text: 'A rootless daemon has a network stack in user space, ignores --memory and --cpus here, has no overlay networks and shifts user ids, so files that a container writes may belong to somebody unexpected.',
  sources: cite('docker-rootless', 'observed-node'),
};

const cell: CellSource = {
  from: 'record',
  of: ({ daemon, options }) => (options['image'] === 'rootless' ? rootless : cellFor(cells, daemon)),
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'docker run works as documented',
  note: 'networks, limits, ports, users',
  group: 'everyday',
  sources: cite('docker-rootless', 'observed-node'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
