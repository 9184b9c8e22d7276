import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const docker: CellText = {
  word: 'Active',
  phrase: 'engine and image',
  text: 'Docker Engine and its official image get releases every few weeks; who pins a version has to follow them.',
  sources: cite('dind-entrypoint', 'docker-image-docs'),
};

const buildkit: CellText = {
  word: 'Active',
  phrase: 'BuildKit 0.33',
  text: 'BuildKit is the builder inside Docker and gets releases every few weeks.',
  sources: cite('buildkit-readme', 'shipwright-buildkit'),
};

const active = (phrase: string, text: string, ...sources: CellText['sources']): CellText => ({
  word: 'Active',
  phrase,
  text,
  sources,
});

const cells: ByTool<CellText> = {
  ...each(ownDaemons, docker),
  ...each(builders, buildkit),
  'dockerd-userns': {
    word: 'On its own path',
    phrase: 'Docker active, the way new',
    text: 'Docker and Kubernetes are active. The way itself is documented by nobody: it rests on a report of 2026, a runtime option and what we ran.',
    sources: cite('userns-dind', 'observed-node'),
  },
  'authz-plugin': {
    word: 'The plugin is a showcase',
    phrase: 'two bypasses in two years',
    text: 'The README of opa-docker-authz calls it a showcase, and it allows everything without a policy. Docker fixed two ways around plugins, in 2024 and in 29.3.1.',
    sources: cite('opa-docker-authz', 'docker-authz-docs'),
  },
  gvisor: active(
    'weekly releases',
    'gVisor is released every week, and Google runs it in GKE.',
    ...cite('gvisor-gke'),
  ),
  kata: active(
    '4.1 of August 2026',
    'Kata Containers is released regularly by several companies.',
    ...cite('kata-docker'),
  ),
  sysbox: {
    word: 'Best effort',
    phrase: '0.7.0 of March 2026',
    text: 'A community project that Docker sponsors, with support as far as it goes. It lists Kubernetes 1.32 to 1.35 and nothing newer; the enterprise edition has ended.',
    sources: cite('sysbox'),
  },
  'node-daemon': {
    word: 'A way out of use',
    phrase: 'cri-dockerd lives on',
    text: 'Kubernetes removed its own support of Docker with 1.24. cri-dockerd is maintained outside of it, and the large clouds do not offer it.',
    sources: cite('k8s-dockershim', 'cri-dockerd'),
  },
  'remote-daemon': {
    word: 'By you',
    phrase: 'Docker active, the machine yours',
    text: 'Docker is active. The machine, its patches and its disk are the work of whoever runs it.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
  buildx: active(
    'buildx 0.36',
    'Buildx is Docker’s own plugin and gets releases every few weeks.',
    ...cite('buildx-kubernetes'),
  ),
  buildah: active(
    '1.44 of May 2026',
    'Buildah belongs to the CNCF project Podman Container Tools. The repository that builds its images had no commit after April 2025 in what we read.',
    ...cite('buildah-build', 'buildah-images'),
  ),
  kaniko: {
    word: 'A fork',
    phrase: 'Google’s is archived',
    text: 'Google archived Kaniko in June 2025, and its images get no fixes. The fork of osscontainertools releases every two weeks and publishes images; it has few maintainers.',
    sources: cite('kaniko-archived', 'kaniko-fork'),
  },
  jib: active(
    '3.5.2 of July 2026',
    'Jib’s plugins for Maven and Gradle are released by Google.',
    ...cite('jib'),
  ),
  ko: active('0.19.1 of June 2026', 'ko is released regularly and has applied to the CNCF.', ...cite('ko')),
  buildpacks: active(
    'lifecycle 0.21 of August 2026',
    'The lifecycle of Cloud Native Buildpacks is released regularly; builders such as Paketo’s follow.',
    ...cite('buildpacks-creator'),
  ),
  cloud: {
    word: 'A product',
    phrase: 'with a price',
    text: 'A vendor runs it for a fee, under the vendor’s terms.',
    sources: cite('docker-build-cloud'),
    confidence: 'medium',
  },
  platform: active(
    'with the platform',
    'OpenShift still builds its builder with each release, and offers Shipwright beside it.',
    ...cite('openshift-builder'),
  ),
  kubedock: {
    word: 'One maintainer',
    phrase: '0.22 of July 2026',
    text: 'Essentially one person writes kubedock. Eclipse Che and Red Hat’s Dev Spaces ship and document it.',
    sources: cite('kubedock', 'kubedock-che'),
  },
  'pod-containers': active(
    'Kubernetes itself',
    'Nothing is added to Kubernetes and the CI system.',
    ...cite('jenkins-k8s-plugin'),
  ),
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Maintained',
  note: 'as of August 2026',
  group: 'place',
  sources: cite(
    'dind-entrypoint',
    'buildkit-readme',
    'buildah-images',
    'kaniko-archived',
    'kaniko-fork',
    'sysbox',
  ),
  changed: [],
};

export const row: CriterionRow = { cell, about };
