import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const own: CellText = {
  word: 'Yes',
  phrase: 'in the CLI image',
  text: 'The client image brings docker compose, and the daemon is the pod’s own: networks, volumes and ports of a project belong to this job alone.',
  sources: cite('docker-cli-image'),
};

const no: CellText = {
  word: 'No',
  phrase: 'no daemon',
  text: 'docker compose up needs a Docker API that runs containers.',
  sources: cite('buildkit-readme'),
};

const buildsOnly: CellText = {
  word: 'Builds only',
  phrase: 'compose build',
  text: 'docker compose build can use the builder. docker compose up has no daemon.',
  sources: cite('buildx-kubernetes'),
  confidence: 'medium',
};

const cells: ByTool<CellText> = {
  ...each(ownDaemons, own),
  ...each(builders, no),
  'authz-plugin': {
    word: 'What the policy allows',
    text: 'docker compose makes the same calls as docker run; a policy that refuses mounts or host networks refuses files that have them.',
    sources: cite('docker-authz-docs'),
  },
  gvisor: {
    word: 'With gaps',
    phrase: 'no published ports',
    text: 'The daemon runs without iptables: ports of a compose file are not published. Files whose services take the host network work.',
    sources: cite('gvisor-gke'),
    confidence: 'medium',
  },
  buildx: buildsOnly,
  cloud: { ...buildsOnly, sources: cite('docker-build-cloud') },
  'node-daemon': {
    word: 'Yes',
    phrase: 'projects of one name collide',
    text: 'Two jobs on one node with the same project name share containers, networks and volumes; bind mounts of the checkout find an empty directory.',
    sources: cite('docker-socket-access', 'dood-bind-paths'),
  },
  'remote-daemon': {
    word: 'Yes',
    phrase: 'without bind mounts',
    text: 'A project runs on the other machine. Bind mounts of the checkout look for it there, and two jobs with one project name share its objects.',
    sources: cite('docker-ssh', 'dood-bind-paths'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'Simple files',
    phrase: 'without build:',
    text: 'Services with an image and ports work. build: does not, and neither do mounts that are written back.',
    sources: cite('kubedock'),
  },
  'pod-containers': {
    word: 'No',
    phrase: 'written into the pod',
    text: 'The services of a compose file that never change can be written as containers of the pod. docker compose itself finds no daemon.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Docker Compose',
  note: 'docker compose up',
  group: 'capability',
  sources: cite('docker-cli-image', 'kubedock'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
