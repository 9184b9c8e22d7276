import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { each, ownDaemons, toolOf, type ByTool } from '../tools';

const emulated: CellText = {
  word: 'Emulated',
  phrase: 'slow for foreign code',
  text: 'The default builder of Docker 29 builds several architectures at once. RUN steps of a foreign architecture are emulated, for which the nodes need QEMU registered.',
  sources: cite('buildx-drivers', 'buildkit-platforms'),
};

const buildctl: CellText = {
  ...emulated,
  text: 'buildctl builds several architectures at once. RUN steps of a foreign architecture are emulated by the QEMU that ships with BuildKit.',
  sources: cite('buildkit-platforms'),
};

const notKnown = (text: string, ...sources: CellText['sources']): CellText => ({
  word: 'Not known',
  text,
  sources,
  confidence: 'low',
});

const cells: ByTool<CellText> = {
  ...each(ownDaemons, emulated),
  gvisor: notKnown(
    'We found nothing about emulation inside gVisor. Builds for the node’s own architecture are documented.',
    ...cite('gvisor-gke'),
  ),
  kata: notKnown(
    'Emulation would have to be registered in the guest’s kernel. We found nothing about it.',
    ...cite('kata-docker'),
  ),
  sysbox: {
    ...emulated,
    text: 'As with any daemon of Docker 29. Sysbox says that registering emulators inside a pod needs Linux 6.7.',
    sources: cite('sysbox', 'buildx-drivers'),
  },
  'node-daemon': {
    ...emulated,
    text: 'It depends on the node’s engine: one that keeps images in the older store needs another buildx driver for several architectures. RUN steps of a foreign architecture are emulated.',
  },
  'remote-daemon': {
    ...emulated,
    text: 'As with any daemon: emulated, or with a second machine of the other architecture that is appended to one buildx builder.',
    sources: cite('buildx-drivers', 'buildkit-platforms'),
  },
  buildctl,
  'buildctl-userns': buildctl,
  buildah: {
    ...emulated,
    text: 'buildah build --platform with a manifest list. RUN steps of a foreign architecture need QEMU on the node.',
    sources: cite('buildah-build'),
  },
  kaniko: {
    word: 'One by one',
    phrase: 'joined by another tool',
    text: 'It makes no manifest list. Each architecture is built on a node of its own, and another tool such as crane joins the images.',
    sources: cite('kaniko-fork'),
  },
  'buildkit-service': {
    word: 'Yes',
    phrase: 'native with one builder each',
    text: 'Builders on nodes of each architecture can be joined to one buildx builder; one builder alone emulates.',
    sources: cite('buildkit-platforms', 'buildx-drivers'),
  },
  buildx: {
    word: 'Yes',
    phrase: 'native with one node each',
    text: 'buildx create --append adds a node for each architecture, with a node selector of its own, and each builds natively.',
    sources: cite('buildx-kubernetes'),
  },
  jib: {
    word: 'Yes',
    phrase: 'nothing to compile',
    text: 'Class files run on every architecture: Jib takes the base image of each platform and writes the index. The base must be an index too.',
    sources: cite('jib'),
  },
  ko: {
    word: 'Yes',
    phrase: 'cross-compiled',
    text: 'Go compiles for other architectures by itself; ko takes --platform with a list.',
    sources: cite('ko'),
  },
  buildpacks: {
    word: 'One by one',
    phrase: 'one image a run',
    text: 'A run of the creator makes an image for the architecture that it runs on. Each is a build of its own, and a manifest list joins them. We did not find that written down.',
    sources: cite('buildpacks-creator'),
    confidence: 'low',
  },
  cloud: {
    word: 'Yes',
    phrase: 'native',
    text: 'Docker Build Cloud has builders for amd64 and for arm64 and uses both in one build.',
    sources: cite('docker-build-cloud'),
    confidence: 'medium',
  },
  platform: notKnown(
    'Shipwright has a strategy for native builds of several architectures, which is privileged. What a BuildConfig does here we could not confirm.',
    ...cite('shipwright-buildkit', 'openshift-builder'),
  ),
  kubedock: { word: 'Does not apply', text: 'It builds no images.', sources: cite('kubedock') },
  'pod-containers': {
    word: 'Does not apply',
    text: 'It builds no images.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Several architectures',
  note: 'amd64 and arm64 in one image',
  group: 'capability',
  sources: cite('buildkit-platforms', 'buildx-drivers', 'buildx-kubernetes', 'docker-build-cloud', 'sysbox'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
