import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const withPod: CellText = {
  word: 'With the pod',
  phrase: 'its size is limited',
  text: 'Layers lie on a volume of the pod with a size limit, and go with it. The build cache sets its own limits by the size of the node’s disk, so a long-lived pod reaches the limit of the volume first and is evicted.',
  risks: ['unbounded-ephemeral-storage'],
  sources: cite('k8s-ephemeral-storage', 'moby-gc'),
};

const builderWithPod: CellText = {
  word: 'With the pod',
  phrase: 'its size is limited',
  text: 'What a build unpacks lies on a volume of the pod with a size limit, or in its container, and goes with it.',
  risks: ['unbounded-ephemeral-storage'],
  sources: cite('k8s-ephemeral-storage'),
};

const service: CellText = {
  word: 'A volume that grows',
  phrase: 'the builder prunes it',
  text: 'The builder keeps its cache on a claim for all builds and removes the oldest by itself. Somebody must set how much it may keep, and watch that it holds.',
  sources: cite('buildkit-readme', 'buildkit-k8s-examples'),
};

const cells: ByTool<CellText> = {
  ...each(ownDaemons, withPod),
  ...each(builders, builderWithPod),
  gvisor: {
    ...withPod,
    phrase: 'it takes memory',
    text: 'Layers lie in the sandbox’s memory, within the limits of the pod, and go with it.',
    sources: cite('gvisor-gke', 'k8s-ephemeral-storage'),
  },
  kata: {
    ...withPod,
    phrase: 'it takes memory',
    text: 'Layers lie in the guest’s memory or on a disk image of the pod, and go with it.',
    sources: cite('kata-docker', 'k8s-ephemeral-storage'),
  },
  'node-daemon': {
    word: 'Nobody does',
    phrase: 'a prune hits everybody',
    text: 'Containers, images and volumes stay on the node, and the kubelet cleans up only what it started. A prune in one job removes what others use.',
    sources: cite('kubelet-foreign', 'docker-socket-access'),
  },
  'remote-daemon': {
    word: 'You do',
    phrase: 'on the machine',
    text: 'Containers, images and volumes stay on the machine. Cleaning it is a task of its own, and a prune in one job removes what others use.',
    sources: cite('docker-ssh', 'docker-socket-access'),
    confidence: 'medium',
  },
  buildah: {
    ...builderWithPod,
    text: 'Its store lies on a volume of the pod with a size limit and goes with it. With the driver vfs every layer is a full copy, which takes a multiple of the space.',
    sources: cite('buildah-build', 'k8s-ephemeral-storage'),
  },
  kaniko: {
    ...builderWithPod,
    text: 'It unpacks the image over the file system of its container, which counts as ephemeral storage and goes with it. A second build in it needs --cleanup.',
    sources: cite('kaniko-fork', 'k8s-ephemeral-storage'),
  },
  'buildkit-service': service,
  buildx: {
    ...service,
    word: 'Builders stay',
    phrase: 'until somebody removes them',
    text: 'buildx creates builder pods and leaves them running for the next build. A pipeline that makes a builder of its own must remove it with docker buildx rm.',
    sources: cite('buildx-kubernetes'),
  },
  cloud: {
    word: 'The vendor does',
    text: 'Cache and builders are the vendor’s; the agent holds nothing.',
    sources: cite('docker-build-cloud'),
    confidence: 'medium',
  },
  platform: {
    word: 'By a history limit',
    phrase: 'old builds stay',
    text: 'Finished builds and their pods stay until the limit of the build object is reached. We did not confirm its default.',
    sources: cite('openshift-builder'),
    confidence: 'low',
  },
  kubedock: {
    word: 'It reaps its pods',
    phrase: 'unless it dies first',
    text: 'kubedock removes its pods and Services when it ends, and old ones after a time that is set. What it leaves where it is killed stays in the namespace until another one reaps.',
    sources: cite('kubedock'),
  },
  'pod-containers': {
    word: 'With the pod',
    text: 'Nothing stays: containers and their data go with the pod.',
    sources: cite('k8s-pod-lifecycle'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Who cleans up',
  note: 'containers, layers, disk',
  group: 'everyday',
  sources: cite('k8s-ephemeral-storage', 'kubelet-foreign', 'moby-gc'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
