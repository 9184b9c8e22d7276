import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';

const runByUs: CellText = {
  word: 'Run by us',
  phrase: 'engine 28.5.2, not 29',
  text: 'It ran on a Kubernetes 1.36.2 node with containerd and cgroup v2: build, run, workspace and probes. The engine was 28.5.2 under the image scripts of 29; engine 29 itself was not run.',
  sources: cite('observed-node'),
};

const cells: Readonly<Record<Variant['evidence'], CellText>> = {
  run: runByUs,
  'partly-run': {
    word: 'In part by us',
    phrase: 'no node that runs Docker',
    text: 'What a mounted socket allows and what a missing one does was run on a Kubernetes 1.36.2 node. A node whose runtime is Docker was not.',
    sources: cite('observed-node'),
  },
  upstream: {
    word: 'Upstream’s own example',
    phrase: 'admission checked, not started by us',
    text: 'The fields are those of BuildKit’s own Kubernetes examples. Their admission was checked on an API server; we did not start them.',
    sources: cite('buildkit-k8s-examples', 'observed-apiserver'),
  },
  derived: {
    word: 'Derived',
    phrase: 'not run by anybody we know',
    text: 'It follows from the admission rules and from what the profiles block. The admission was checked on an API server, the start on no node. Try it before you rely on it.',
    sources: cite('k8s-psa-code', 'observed-apiserver'),
    confidence: 'medium',
  },
};

const cell: CellSource = { from: 'record', of: ({ evidence }) => cells[evidence] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'How well this is known to work',
  group: 'place',
  sources: cite('observed-node', 'observed-apiserver'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
