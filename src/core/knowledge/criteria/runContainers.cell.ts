import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const own: CellText = {
  word: 'Yes',
  text: 'docker run against a daemon that belongs to this pod alone. Published ports appear at localhost.',
  sources: cite('docker-image-docs', 'observed-node'),
};

const buildsOnly: CellText = {
  word: 'No',
  phrase: 'builds only',
  text: 'A builder has no API that runs containers, and brings no daemon for tools that look for one.',
  sources: cite('buildkit-readme', 'kaniko-fork'),
};

const cells: ByTool<CellText> = {
  ...each(ownDaemons, own),
  ...each(builders, buildsOnly),
  'authz-plugin': {
    word: 'What the policy allows',
    text: 'The plugin sees each call of the HTTP API and refuses what its policy refuses, such as --privileged or mounts. Builds pass it by.',
    sources: cite('docker-authz-docs', 'opa-docker-authz'),
  },
  gvisor: {
    word: 'Yes',
    phrase: 'without published ports',
    text: 'docker run works inside the sandbox. The daemon runs without iptables, so -p publishes nothing: containers that are called take the host network.',
    sources: cite('gvisor-gke'),
  },
  sysbox: {
    ...own,
    text: 'docker run against a daemon that belongs to this pod alone; even docker run --privileged works, and stays inside the pod’s user namespace.',
    sources: cite('sysbox'),
  },
  'node-daemon': {
    word: 'Yes',
    phrase: 'beside the pods, on the node',
    text: 'What a job starts runs on the node’s daemon, next to everybody’s containers: names, ports and tags are shared, and it stays when the pod goes.',
    sources: cite('kubelet-foreign', 'docker-socket-access'),
  },
  'remote-daemon': {
    word: 'Yes',
    phrase: 'on another machine',
    text: 'What a job starts runs on the machine that the SSH connection reaches. Published ports are open there, not in the pod.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'As pods',
    phrase: 'no privileged, no devices',
    text: 'docker run becomes a pod and a Service in the namespace. Sockets and devices cannot be mounted, only TCP ports are published, and the pods must pass the level of the namespace themselves.',
    sources: cite('kubedock'),
  },
  'pod-containers': {
    word: 'A fixed set',
    phrase: 'containers of the pod',
    text: 'Tools and databases stand in the pod from its start; steps run in the tools. A new container for each test is not possible, and every image that steps run in needs a shell.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Run containers',
  note: 'docker run',
  group: 'capability',
  sources: cite(
    'docker-image-docs',
    'buildkit-readme',
    'kubedock',
    'docker-authz-docs',
    'opa-docker-authz',
    'docker-ssh',
  ),
  changed: [],
};

export const row: CriterionRow = { cell, about };
