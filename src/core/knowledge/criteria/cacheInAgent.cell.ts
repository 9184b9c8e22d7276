import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const layers: CellText = {
  word: 'Yes',
  phrase: 'as long as the pod lives',
  text: 'Layers and cache mounts of one build are there for the next one in the same pod. An agent that lives for one build starts cold each time.',
  sources: cite('docker-buildx-cache', 'moby-data-root'),
};

const builderLayers: CellText = {
  ...layers,
  text: 'The builder keeps its state on a volume of the pod, so the next build in the same pod finds it. An agent that lives for one build starts cold each time.',
  sources: cite('buildctl-daemonless', 'buildkit-k8s-examples'),
};

const inMemory = (source: 'gvisor-gke' | 'kata-docker'): CellText => ({
  ...layers,
  phrase: 'as far as memory goes',
  text: 'Layers stay for the next build in the same pod, in memory: a large cache needs a large pod.',
  sources: cite(source),
});

const whole: CellText = {
  word: 'Yes',
  phrase: 'longer than the agent',
  text: 'The builder is not the agent’s: what one build leaves is there for the next one, in whatever agent.',
  sources: cite('buildkit-k8s-examples', 'buildkit-examples-speed'),
};

const none = (source: 'kubedock' | 'jenkins-k8s-plugin'): CellText => ({
  word: 'Does not apply',
  text: 'It builds no images.',
  sources: cite(source),
});

const cells: ByTool<CellText> = {
  ...each(ownDaemons, layers),
  ...each(builders, builderLayers),
  gvisor: inMemory('gvisor-gke'),
  kata: inMemory('kata-docker'),
  'node-daemon': {
    ...layers,
    phrase: 'as long as the node lives',
    text: 'The store is the node’s: the next job on the same node finds the layers, whoever’s job it is.',
    sources: cite('kubelet-foreign'),
  },
  'remote-daemon': {
    ...whole,
    text: 'The store is the machine’s: the next job finds the layers, whoever’s job it is.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
  buildah: {
    ...builderLayers,
    text: 'With --layers the store keeps each step on a volume of the pod for the next build. With the driver vfs each layer is a full copy.',
    sources: cite('buildah-build'),
  },
  kaniko: {
    word: 'Base images only',
    phrase: 'the rest is in the registry',
    text: 'It keeps no layers in the pod: each lookup asks the registry, and after the first miss everything is built again. A read-only volume can hold base images.',
    sources: cite('kaniko-fork'),
  },
  jib: {
    ...builderLayers,
    phrase: 'and layers by dependency',
    text: 'Jib keeps base image and application layers in directories of the pod. Dependencies, resources and classes are layers of their own, so a change sends little.',
    sources: cite('jib'),
  },
  ko: {
    ...builderLayers,
    phrase: 'the compiler’s cache',
    text: 'The caches of the Go compiler and of its modules are the cache: they lie on a volume of the pod.',
    sources: cite('ko'),
  },
  buildpacks: {
    word: 'If it is kept',
    phrase: 'a directory or an image',
    text: 'The creator restores layers from a cache directory or a cache image where one is named; without one it rebuilds.',
    sources: cite('buildpacks-creator'),
  },
  'buildkit-service': whole,
  buildx: { ...whole, sources: cite('buildx-kubernetes', 'buildkit-examples-speed') },
  cloud: { ...whole, sources: cite('docker-build-cloud'), confidence: 'medium' },
  platform: {
    word: 'No',
    phrase: 'a new pod each time',
    text: 'Each build is a new pod with a store of its own. What a platform keeps beside it we could not confirm.',
    sources: cite('openshift-builder'),
    confidence: 'low',
  },
  kubedock: none('kubedock'),
  'pod-containers': none('jenkins-k8s-plugin'),
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Layers within one agent',
  note: 'from one build to the next',
  group: 'cache',
  sources: cite('docker-buildx-cache', 'buildkit-examples-speed'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
