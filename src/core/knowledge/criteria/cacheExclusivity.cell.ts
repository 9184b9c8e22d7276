import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const own: CellText = {
  word: 'This pod only',
  phrase: 'and one daemon a directory',
  text: 'Nobody else writes this store. It serves one daemon at a time: a second one on the same volume does not start. A cache in the registry is written by every build that may push it, so code of outsiders needs a reference of its own.',
  risks: ['shared-docker-data-root'],
  sources: cite('moby-data-root', 'observed-node', 'owasp-cicd'),
};

const builder: CellText = {
  ...own,
  phrase: 'and whoever may push the cache',
  text: 'Nobody else writes this store. A cache in the registry is written by every build that may push it, and a hit is not built again: code of outsiders needs a reference of its own, or none.',
  risks: [],
  sources: cite('docker-buildx-cache', 'owasp-cicd'),
};

const language: CellText = {
  ...builder,
  phrase: 'no RUN to poison',
  text: 'Caches lie on volumes of the pod. On a claim that several jobs write, a package that one left is taken by the next.',
  sources: cite('jib', 'ko', 'owasp-cicd'),
};

const shared: CellText = {
  word: 'Every job',
  phrase: 'one can poison the next',
  text: 'All clients of a builder share its cache, and nothing separates tenants. What one build leaves in a cache mount, the next one takes: a builder for each level of trust is the way out.',
  sources: cite('buildkit-k8s-examples', 'owasp-cicd'),
};

const none = (source: 'kubedock' | 'jenkins-k8s-plugin'): CellText => ({
  word: 'Does not apply',
  text: 'It builds no images.',
  sources: cite(source),
});

const cells: ByTool<CellText> = {
  ...each(ownDaemons, own),
  ...each(builders, builder),
  'node-daemon': {
    word: 'Every job',
    phrase: 'of every team on the node',
    text: 'Whoever holds the socket writes the store that the next build reads, and tags that others run. A cache hit is not built again, so what it holds ends in their image.',
    risks: ['docker-socket-mount'],
    sources: cite('docker-socket-access', 'owasp-cicd'),
  },
  'remote-daemon': {
    ...shared,
    text: 'All jobs that reach the machine share one store and its tags. What one leaves there, the next one takes.',
    sources: cite('docker-ssh', 'owasp-cicd'),
    confidence: 'medium',
  },
  'buildkit-service': shared,
  buildx: { ...shared, sources: cite('buildx-kubernetes', 'owasp-cicd') },
  jib: language,
  ko: language,
  buildpacks: { ...builder, sources: cite('buildpacks-creator', 'owasp-cicd') },
  cloud: {
    word: 'Every job of the builder',
    phrase: 'of your organisation',
    text: 'Builds that use one builder of the organisation share its cache. Outsiders do not, if they get no token.',
    sources: cite('docker-build-cloud', 'owasp-cicd'),
    confidence: 'medium',
  },
  platform: {
    ...builder,
    word: 'One build',
    phrase: 'a pod each',
    text: 'Each build has a pod and a store of its own. What it takes from a registry is written by whoever may push there.',
    sources: cite('openshift-builder', 'owasp-cicd'),
    confidence: 'medium',
  },
  kubedock: none('kubedock'),
  'pod-containers': none('jenkins-k8s-plugin'),
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Who can write that cache',
  note: 'exclusive, or open to poisoning',
  group: 'cache',
  sources: cite('moby-data-root', 'owasp-cicd', 'docker-build-cloud'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
