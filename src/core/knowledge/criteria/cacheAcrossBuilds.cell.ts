import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { needsRegistry } from './cacheAcrossBuilds';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const throughRegistry: CellText = {
  word: 'Through the registry',
  phrase: 'the pod’s own store starts cold',
  text: 'Two daemons cannot share a data directory: the second one does not start. A cache reference in the registry is the way that several builders share.',
  risks: ['cache-lost-with-pod', 'shared-docker-data-root'],
  sources: cite('docker-buildx-cache', 'observed-node'),
};

const shared: CellText = {
  word: 'Yes',
  phrase: 'the builder keeps it',
  text: 'One builder serves all agents and keeps layers and cache mounts on its own disk. A talk of 2019 shows one image in 170 seconds without cache, in 36 with one in the registry, and in half a second with the builder’s own.',
  sources: cite('buildkit-k8s-examples', 'buildkit-examples-speed'),
  confidence: 'medium',
};

const none = (source: 'kubedock' | 'jenkins-k8s-plugin'): CellText => ({
  word: 'Does not apply',
  text: 'It builds no images.',
  sources: cite(source),
});

const cells: ByTool<CellText> = {
  ...each(ownDaemons, throughRegistry),
  ...each(builders, throughRegistry),
  'node-daemon': {
    word: 'The node’s',
    phrase: 'shared by all, can be poisoned',
    text: 'Every job on the node reads and writes one store: warm, unbounded, and whoever may write it decides what the next build contains.',
    risks: ['docker-socket-mount'],
    sources: cite('kubelet-foreign', 'docker-socket-access'),
  },
  'remote-daemon': {
    word: 'The machine’s',
    phrase: 'warm for every job',
    text: 'One store on one machine serves all jobs: warm, and it grows until somebody prunes it.',
    sources: cite('docker-ssh', 'docker-buildx-cache'),
    confidence: 'medium',
  },
  buildah: {
    ...throughRegistry,
    phrase: 'a format of its own',
    text: 'buildah build --layers with --cache-from and --cache-to keeps steps as images in a registry. BuildKit cannot read them.',
    risks: ['cache-lost-with-pod'],
    sources: cite('buildah-build'),
  },
  kaniko: {
    ...throughRegistry,
    phrase: 'until the first miss',
    text: '--cache with --cache-repo keeps layers in a registry. After the first one that is missing, all later ones are built again without a look.',
    risks: ['cache-lost-with-pod'],
    sources: cite('kaniko-fork'),
  },
  'buildkit-service': shared,
  buildx: {
    ...shared,
    text: 'The builder pods that buildx creates serve all agents. With a claim they keep their cache across restarts; with several of them, a job returns to the same one by its context.',
    sources: cite('buildx-kubernetes'),
  },
  jib: {
    word: 'Unchanged layers',
    phrase: 'are not sent again',
    text: 'Layers that the registry has are not built into a new upload. Base image and packages are fetched anew unless a claim keeps them.',
    sources: cite('jib'),
  },
  ko: {
    word: 'With a claim',
    phrase: 'for the compiler’s cache',
    text: 'Only a volume that outlives the pod keeps the compiler’s cache. Base layers that the registry has are not sent again.',
    sources: cite('ko'),
  },
  buildpacks: {
    word: 'Through the registry',
    phrase: 'a cache image',
    text: 'The option -cache-image keeps the layers of buildpacks in the registry. A change of the base alone needs no build: rebase exchanges its layers.',
    sources: cite('buildpacks-creator'),
  },
  cloud: {
    ...shared,
    phrase: 'the vendor keeps it',
    text: 'Builds of one builder share its cache on the vendor’s disks, whichever agent asks.',
    sources: cite('docker-build-cloud'),
  },
  platform: {
    word: 'Not known',
    phrase: 'each build is a new pod',
    text: 'A BuildConfig starts each build in a new pod. A cache between them we could not confirm; Shipwright’s strategies have a parameter for one in the registry.',
    sources: cite('openshift-builder', 'shipwright-buildkit'),
    confidence: 'low',
  },
  kubedock: none('kubedock'),
  'pod-containers': none('jenkins-k8s-plugin'),
};

const nowhere: CellText = {
  word: 'No',
  phrase: 'your registry may hold none',
  text: 'Builds of several pods share layers through a registry, and yours may hold no cache. The store of a pod goes with it.',
  risks: ['cache-lost-with-pod'],
  sources: cite('docker-buildx-cache', 'moby-data-root'),
};

const cell: CellSource = {
  from: 'record',
  of: (variant, { possible }) => {
    const tool = toolOf(variant);
    const refused = possible.registryCache.every((answer) => answer === 'no');
    return refused && needsRegistry.has(tool) ? nowhere : cells[tool];
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Cache across builds',
  note: 'and across agents',
  group: 'cache',
  sources: cite('docker-buildx-cache', 'moby-data-root', 'buildkit-examples-speed'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
