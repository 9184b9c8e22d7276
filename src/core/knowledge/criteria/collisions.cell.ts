import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ownPod: CellText = {
  word: 'None',
  phrase: 'a daemon for each pod',
  text: 'Names, ports, networks and tags are those of a daemon that serves this pod alone. Ports that other containers of the pod use are taken.',
  sources: cite('docker-image-docs', 'observed-node'),
};

const ownBuild: CellText = {
  word: 'None',
  phrase: 'a builder for each pod',
  text: 'A build has no names or ports, and its store belongs to this pod. Two jobs that push one tag overwrite each other in the registry, as everywhere.',
  sources: cite('buildkit-readme'),
};

const shared: CellText = {
  word: 'Among builds',
  phrase: 'cache mounts, load',
  text: 'Nothing has a name, but builds of all agents share the builder: cache mounts with one id are one directory, a prune of one job takes the layers of another, and load is shared.',
  sources: cite('buildkit-readme', 'buildkit-k8s-examples'),
};

const cells: ByTool<CellText> = {
  ...each(ownDaemons, ownPod),
  ...each(builders, ownBuild),
  'node-daemon': {
    word: 'With everybody',
    phrase: 'names, ports, tags, projects',
    text: 'Two jobs on one node with the same container name, port, compose project or image tag get an error, or use each other’s object without a word: one tests the image of the other.',
    risks: ['docker-socket-mount'],
    sources: cite('docker-socket-access', 'kubelet-foreign'),
  },
  'remote-daemon': {
    word: 'With every job',
    phrase: 'names, ports, tags, projects',
    text: 'All jobs that use the machine share one daemon: the same container name, port, compose project or image tag is an error, or the object of another job.',
    sources: cite('docker-ssh', 'docker-socket-access'),
    confidence: 'medium',
  },
  'buildkit-service': shared,
  buildx: shared,
  platform: {
    ...ownBuild,
    phrase: 'a pod for each build',
    text: 'Each build is a pod of its own with a number in its name.',
    sources: cite('openshift-builder'),
    confidence: 'medium',
  },
  cloud: {
    ...ownBuild,
    phrase: 'names do not exist',
    text: 'A build has no names or ports. Builds of one builder share its cache and its machine.',
    sources: cite('docker-build-cloud'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'None',
    phrase: 'names of its own',
    text: 'Each kubedock gives its pods names of its own, so jobs in one namespace do not meet. Ports that it forwards are those of this pod.',
    sources: cite('kubedock'),
    confidence: 'medium',
  },
  'pod-containers': {
    word: 'Within the pod',
    phrase: 'one localhost',
    text: 'Containers of a pod share localhost: two databases that want one port do not start together. Other jobs are other pods.',
    sources: cite('jenkins-k8s-plugin', 'k8s-pod-lifecycle'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Names and ports collide',
  group: 'everyday',
  sources: cite('docker-socket-access', 'kubelet-foreign'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
