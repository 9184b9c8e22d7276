import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ordinary: CellText = {
  word: 'Yes',
  text: 'An ordinary daemon: bridge networks, published ports, limits for single containers.',
  sources: cite('docker-image-docs', 'observed-node'),
};

const none: CellText = {
  word: 'Does not apply',
  text: 'It runs no containers.',
  sources: cite('buildkit-readme'),
};

const cells: ByTool<CellText> = {
  ...each(ownDaemons, ordinary),
  ...each(builders, none),
  'dockerd-rootless': {
    word: 'With gaps',
    phrase: 'slower network, no --memory',
    text: 'A rootless daemon has a network stack in user space, ignores --memory and --cpus here, has no overlay networks and shifts user ids, so files that a container writes may belong to somebody unexpected.',
    sources: cite('docker-rootless', 'observed-node'),
  },
  'dockerd-userns': {
    ...ordinary,
    text: 'Run by us with crun and writable cgroups: build, run, another user than root, --memory and even nested --privileged work. Without the capability SYS_PTRACE containers of other users fail.',
    sources: cite('observed-node', 'userns-dind'),
  },
  'authz-plugin': {
    word: 'Less than documented',
    phrase: 'the policy refuses calls',
    text: 'What the policy refuses ends with “authorization denied by plugin”. buildx with the driver docker-container starts a privileged container, which most policies refuse.',
    sources: cite('docker-authz-docs', 'opa-docker-authz'),
  },
  gvisor: {
    word: 'With gaps',
    phrase: 'no iptables, no ports',
    text: 'The daemon runs without iptables, so ports are not published and bridge networks need help of the image’s start script. Docker 29 needs a tmpfs for its layers or the older image store, and system calls are slower.',
    sources: cite('gvisor-gke'),
  },
  kata: {
    word: 'Mostly',
    phrase: 'layers in memory',
    text: 'An ordinary daemon in a guest. Its layers cannot lie on the file system that the guest shares with the node: they take memory or a disk image.',
    sources: cite('kata-docker'),
  },
  sysbox: {
    ...ordinary,
    text: 'An ordinary daemon, and nested --privileged works too. A few kernel features stay closed to the pod; Sysbox lists them.',
    sources: cite('sysbox'),
  },
  'node-daemon': ordinary,
  'remote-daemon': {
    word: 'Except paths and ports',
    text: 'An ordinary daemon on another machine: bind mounts and published ports mean that machine.',
    sources: cite('docker-ssh', 'dood-bind-paths'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'A small part',
    phrase: 'what tests need',
    text: 'A minimal API: one flat network, TCP only, no devices and no sockets, mounts as copies, and the two output streams of a container in one.',
    sources: cite('kubedock'),
  },
  'pod-containers': {
    word: 'Does not apply',
    text: 'Nothing calls docker run.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'docker run works as documented',
  note: 'networks, limits, ports, users',
  group: 'capability',
  sources: cite('docker-rootless', 'observed-node', 'userns-dind'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
