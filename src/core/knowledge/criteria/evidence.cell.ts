import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { toolOf, type Tool } from '../tools';

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
    phrase: 'parts of it',
    text: 'Parts of it ran on a Kubernetes 1.36.2 node, not the whole pod on a node of every kind.',
    sources: cite('observed-node'),
  },
  upstream: {
    word: 'Upstream’s own example',
    phrase: 'admission checked, not started by us',
    text: 'The fields are those of an example or a document of its makers. Their admission was computed by the rules of the API server; we did not start them.',
    sources: cite('buildkit-k8s-examples', 'k8s-psa-code'),
  },
  derived: {
    word: 'Derived',
    phrase: 'not run by anybody we know',
    text: 'It follows from the admission rules and from what the profiles block. The admission was checked on an API server, the start on no node. Try it before you rely on it.',
    sources: cite('k8s-psa-code', 'observed-apiserver'),
    confidence: 'medium',
  },
};

/** What was run of single tools. */
const ofTools: Readonly<Partial<Record<Tool, Readonly<Partial<Record<Variant['evidence'], CellText>>>>>> = {
  'node-daemon': {
    'partly-run': {
      word: 'In part by us',
      phrase: 'no node that runs Docker',
      text: 'What a mounted socket allows and what a missing one does was run on a Kubernetes 1.36.2 node. A node whose runtime is Docker was not.',
      sources: cite('observed-node'),
    },
  },
  'dockerd-userns': {
    run: {
      ...runByUs,
      phrase: 'with crun',
      text: 'It ran on a Kubernetes 1.36.2 node with containerd 2.1, crun and writable cgroups: build, run and limits. With runc it needs the systemd driver, which we did not run. The engine was 28.5.2.',
    },
    'partly-run': {
      ...runByUs,
      word: 'In part by us',
      phrase: 'with crun',
      text: 'It ran on a Kubernetes 1.36.2 node with containerd 2.1, crun and writable cgroups: build, run and limits. With runc it needs the systemd driver, which we did not run. The engine was 28.5.2.',
    },
  },
  buildah: {
    run: {
      ...runByUs,
      phrase: 'Buildah 1.43.2',
      text: 'Buildah 1.43.2 built on a Kubernetes 1.36.2 node with AppArmor, with its profile switched off; with the profile on, the first RUN failed.',
    },
  },
  buildctl: {
    upstream: {
      ...cells.upstream,
      text: 'The fields are those of BuildKit’s own Kubernetes examples. Their admission was checked on an API server; we did not start them.',
      sources: cite('buildkit-k8s-examples', 'observed-apiserver'),
    },
  },
};

const cell: CellSource = {
  from: 'record',
  of: (variant) => ofTools[toolOf(variant)]?.[variant.evidence] ?? cells[variant.evidence],
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'How well this is known to work',
  group: 'place',
  sources: cite('observed-node', 'observed-apiserver'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
