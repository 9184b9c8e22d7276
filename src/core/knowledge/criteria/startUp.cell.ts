import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const own: CellText = {
  word: '3 to 10 s',
  phrase: 'once for each pod',
  text: 'The daemon starts once for each pod. On a unix socket there is no delay on purpose; an open TCP port without TLS would add sixteen seconds. The range comes from published comparisons.',
  sources: cite('observed-node', 'moby-daemon', 'daemonless-survey'),
  confidence: 'low',
};

const tls: CellText = {
  ...own,
  phrase: 'three RSA keys among them',
  text: 'The daemon starts once for each pod. Three RSA keys take one to one and a half seconds of it. The range comes from published comparisons.',
};

const atBuild: CellText = {
  word: '1 to 2 s',
  phrase: 'at each build',
  text: 'The builder starts with each build. The figure comes from published comparisons and was not measured by us.',
  sources: cite('daemonless-survey'),
  confidence: 'low',
};

const command: CellText = {
  word: 'Under 1 s',
  phrase: 'a command, no service',
  text: 'Nothing has to start before a build but the command itself. The figure is an estimate and was not measured by us.',
  sources: cite('daemonless-survey'),
  confidence: 'low',
};

const nothing = (text: string, ...sources: CellText['sources']): CellText => ({ word: '0 s', text, sources });

const cells: ByTool<CellText> = {
  ...each(ownDaemons, own),
  ...each(builders, command),
  gvisor: {
    ...own,
    text: 'The daemon starts once for each pod, as a daemon in the pod does, with slower system calls. The range comes from published comparisons.',
    sources: cite('gvisor-gke', 'daemonless-survey'),
  },
  kata: {
    ...own,
    word: 'A machine boots',
    text: 'A virtual machine boots for each pod before its daemon starts. We found no figure that we could confirm.',
    sources: cite('kata-docker', 'daemonless-survey'),
  },
  'node-daemon': nothing('Nothing has to start.', ...cite('cri-dockerd')),
  'remote-daemon': {
    ...command,
    word: '0 to 1 s',
    phrase: 'an SSH connection',
    text: 'The daemon runs already; each command opens an SSH connection. The figure is an estimate and was not measured by us.',
    sources: cite('docker-ssh', 'daemonless-survey'),
  },
  buildctl: atBuild,
  'buildctl-userns': atBuild,
  'buildkit-service': {
    ...command,
    phrase: 'it runs already',
    text: 'The builder runs already, and a build connects to it. The figure is an estimate and was not measured by us.',
  },
  buildx: {
    ...command,
    word: '0 to 20 s',
    phrase: 'the first build starts it',
    text: 'buildx creates the builder pod where none runs, and waits up to two minutes for it. Later builds find it. The figure is an estimate and was not measured by us.',
    sources: cite('buildx-kubernetes', 'daemonless-survey'),
  },
  jib: nothing('The build tool of the project makes the image. Nothing else has to start.', ...cite('jib')),
  ko: nothing('The compiler makes the image. Nothing else has to start.', ...cite('ko')),
  cloud: {
    ...command,
    word: 'Seconds',
    phrase: 'the vendor’s builder wakes',
    text: 'A builder of the vendor answers within seconds, by the vendor’s words. We did not measure it.',
    sources: cite('docker-build-cloud', 'daemonless-survey'),
  },
  platform: {
    ...command,
    word: 'A pod’s start',
    phrase: 'for each build',
    text: 'The platform starts a pod for each build, with the scheduling and the pull that this takes.',
    sources: cite('openshift-builder', 'daemonless-survey'),
  },
  kubedock: {
    ...command,
    word: '2 to 10 s',
    phrase: 'for each container',
    text: 'Each container of a test is scheduled and started as a pod. The range is an estimate and was not measured by us.',
    sources: cite('kubedock', 'daemonless-survey'),
  },
  'pod-containers': nothing(
    'The containers start with the pod. Only their images have to be pulled.',
    ...cite('jenkins-k8s-plugin'),
  ),
};

const cell: CellSource = {
  from: 'record',
  of: (variant) => {
    const tool = toolOf(variant);
    return tool === 'dockerd' && variant.options['transport'] === 'tls' ? tls : cells[tool];
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Added to the start',
  note: 'without pulling images',
  group: 'everyday',
  sources: cite('observed-node', 'daemonless-survey'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
