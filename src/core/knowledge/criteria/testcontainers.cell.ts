import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const own: CellText = {
  word: 'Yes',
  phrase: 'with two variables',
  text: 'Tests find the daemon in DOCKER_HOST; the manifest sets the host under which containers are reached and the path of the socket for the container that cleans up. The variables were read in the library; the combination was not run by us.',
  sources: cite('testcontainers-config', 'observed-node'),
  confidence: 'medium',
};

const no: CellText = {
  word: 'No',
  phrase: 'no daemon',
  text: 'Testcontainers needs a Docker API that runs containers.',
  sources: cite('testcontainers-config'),
};

const cells: ByTool<CellText> = {
  ...each(ownDaemons, own),
  ...each(builders, no),
  'dockerd-rootless': {
    ...own,
    word: 'With gaps',
    phrase: 'user-mode network',
    text: 'Tests find the daemon as with the root image. Its slower network, ignored memory limits and shifted user ids show in tests that depend on them.',
    sources: cite('testcontainers-config', 'docker-rootless'),
  },
  'authz-plugin': {
    word: 'What the policy allows',
    text: 'The container that cleans up mounts the socket, which a policy against mounts refuses; without it containers stay until the pod goes.',
    sources: cite('docker-authz-docs', 'testcontainers-config'),
    confidence: 'medium',
  },
  gvisor: {
    word: 'With gaps',
    phrase: 'no published ports',
    text: 'Testcontainers calls containers at published ports, and the daemon inside gVisor publishes none. Tests need the host network.',
    sources: cite('gvisor-gke', 'testcontainers-config'),
    confidence: 'medium',
  },
  'node-daemon': {
    word: 'Yes',
    phrase: 'on the node, beside everybody',
    text: 'Containers run on the node and are reached at its address, which the tests must be told. What a broken test leaves stays on the node.',
    sources: cite('testcontainers-config', 'kubelet-foreign'),
    confidence: 'medium',
  },
  'remote-daemon': {
    word: 'Partly',
    phrase: 'ports on the other machine',
    text: 'Tests reach containers at the other machine’s address, if its ports are open to the pods. Files are copied in; mounts do not work.',
    sources: cite('docker-ssh', 'testcontainers-config'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'Yes',
    phrase: 'each container a pod',
    text: 'It was made for this: databases and brokers of tests become pods, and files are copied in. The container that cleans up is switched off; kubedock removes what is old. Tests that need privileged containers or mounts do not run.',
    sources: cite('kubedock', 'kubedock-che'),
  },
  'pod-containers': {
    word: 'No',
    phrase: 'a database in the pod instead',
    text: 'Tests would have to use a database that stands in the pod and is shared by all of them, not a fresh one each.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Testcontainers',
  group: 'capability',
  sources: cite('testcontainers-config', 'kubedock', 'kubedock-che'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
