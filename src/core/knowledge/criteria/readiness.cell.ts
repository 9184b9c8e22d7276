import type { Cell, CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { languageBuilders, toolOf, type Tool } from '../tools';

const isReady = (phrase: string, text: string, ...sources: Cell['sources']): Cell => ({
  rating: 'good',
  word: 'Always',
  phrase,
  text,
  sources,
});

const probed: Cell = {
  ...isReady(
    'the probe asks docker info',
    'The pod is not ready, or its other containers are not created, until docker info answers. Jenkins starts the build only then.',
    ...cite('jenkins-launcher', 'k8s-sidecars', 'observed-node'),
  ),
  risks: ['daemon-not-ready'],
};

const api: Cell = isReady(
  'a probe asks it',
  'kubedock has a probe, so the pod is ready only when it answers.',
  ...cite('kubedock', 'jenkins-launcher'),
);

/** Nobody waits for what the first command needs. */
const unprobed: Cell = {
  rating: 'bad',
  word: 'Not always',
  phrase: 'nobody waits',
  text: 'Containers start side by side, and the first command can come before what it calls.',
  risks: ['daemon-not-ready'],
  sources: cite('observed-node'),
};

const service: Cell = isReady(
  'it runs already',
  'The builder was there before the pod, and its probe takes it out of the Service while it does not answer.',
  ...cite('buildkit-k8s-examples'),
);

const command = (...sources: Cell['sources']): Cell =>
  isReady(
    'a command, no service',
    'The step calls a command that does all of it; there is nothing to wait for.',
    ...sources,
  );

/** What needs no daemon in the pod. */
const others: Readonly<Partial<Record<Tool, Cell>>> = {
  'node-daemon': isReady(
    'it runs already',
    'The node’s daemon was there before the pod.',
    ...cite('cri-dockerd'),
  ),
  'remote-daemon': isReady(
    'it runs already',
    'The daemon was there before the pod; whether its machine is up is not the pod’s doing.',
    ...cite('docker-ssh'),
  ),
  'buildkit-service': service,
  buildx: isReady(
    'buildx waits for it',
    'buildx create --bootstrap returns when the builder answers, and gives up after two minutes.',
    ...cite('buildx-kubernetes'),
  ),
  buildah: command(...cite('buildah-build')),
  kaniko: command(...cite('kaniko-fork')),
  cloud: isReady(
    'the vendor’s builder',
    'buildx waits until the vendor’s builder answers.',
    ...cite('docker-build-cloud'),
  ),
  platform: isReady(
    'the build waits for its pod',
    'The command starts a build and follows it to its end.',
    ...cite('openshift-builder'),
  ),
  'pod-containers': isReady(
    'probes of the services',
    'Databases of the pod have a probe, and Jenkins starts the build when the pod is ready. Tools need none.',
    ...cite('jenkins-launcher', 'k8s-probes'),
  ),
  ...Object.fromEntries(
    languageBuilders.map((tool) => [tool, command(...cite('jib', 'ko', 'buildpacks-creator'))] as const),
  ),
};

const atBuild = isReady(
  'started by the build',
  'The script starts the builder and waits for it; the manifest gives it more patience than its default.',
  ...cite('buildctl-daemonless'),
);

const cell: CellSource = {
  from: 'manifest',
  of: ({ daemonProbed, apiProbed }, _, variant) => {
    const isProbed = daemonProbed ?? apiProbed;
    if (isProbed === undefined) return others[toolOf(variant)] ?? atBuild;
    if (!isProbed) return unprobed;
    return daemonProbed === undefined ? api : probed;
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Ready for the first command',
  group: 'everyday',
  sources: cite('jenkins-launcher', 'k8s-sidecars'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
