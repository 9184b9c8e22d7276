import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { each, ownDaemons, toolOf, type ByTool } from '../tools';

const docker: CellText = {
  word: 'Yes',
  phrase: 'the whole docker CLI',
  text: 'docker build and buildx, with BuildKit as the default builder since Docker 23.',
  sources: cite('docker-image-docs', 'docker-cli-image'),
};

const buildctl: CellText = {
  word: 'Yes',
  phrase: 'buildctl, not docker build',
  text: 'The same Dockerfile, the same engine that docker build uses, called by another command. There is no image store: a build pushes.',
  sources: cite('buildkit-readme', 'buildctl-daemonless'),
};

const cells: ByTool<CellText> = {
  ...each(ownDaemons, docker),
  'node-daemon': docker,
  'remote-daemon': {
    ...docker,
    text: 'docker build and buildx against a daemon on another machine. The build context travels there with each build.',
    sources: cite('docker-ssh', 'docker-cli-image'),
  },
  buildctl,
  'buildctl-userns': buildctl,
  'buildkit-service': {
    ...buildctl,
    text: 'buildctl in the agent sends the checkout to a builder that serves many agents. It is the engine that docker build uses, and the Dockerfile stays. A build pushes: the agent keeps no image.',
  },
  buildx: {
    word: 'Yes',
    phrase: 'docker buildx build',
    text: 'docker buildx sends the checkout to builder pods that it creates itself. A build pushes; images in a local store need --load and a daemon, which is not there.',
    sources: cite('buildx-kubernetes'),
  },
  buildah: {
    word: 'Yes',
    phrase: 'buildah build',
    text: 'buildah build reads Dockerfiles, and buildah push sends the result. Its cache in a registry has a format of its own, which BuildKit does not read.',
    sources: cite('buildah-build'),
  },
  kaniko: {
    word: 'Yes',
    phrase: 'one build for each container',
    text: 'It unpacks and runs each instruction over its own root file system. The fork knows heredocs and RUN --mount. A second build in the same container needs --cleanup, and running the binary in another image is not supported.',
    sources: cite('kaniko-fork'),
  },
  jib: {
    word: 'Java only',
    phrase: 'no Dockerfile',
    text: 'The Maven or Gradle build makes the image itself and pushes it. There is no RUN: packages of the system come with the base image.',
    sources: cite('jib'),
  },
  ko: {
    word: 'Go only',
    phrase: 'no Dockerfile',
    text: 'ko compiles Go without cgo and puts the binary on a base image. Packages of the system come with the base image.',
    sources: cite('ko'),
  },
  buildpacks: {
    word: 'By language',
    phrase: 'no Dockerfile',
    text: 'Buildpacks detect the language and build the image. The creator of the lifecycle does all phases in one container and talks to the registry alone; orders with image extensions it refuses.',
    sources: cite('buildpacks-creator'),
  },
  cloud: {
    word: 'Yes',
    phrase: 'on the vendor’s machines',
    text: 'docker buildx sends the checkout to builders of a vendor. Docker Build Cloud ends a build after 90 minutes and is part of paid plans.',
    sources: cite('docker-build-cloud'),
    confidence: 'medium',
  },
  platform: {
    word: 'Yes',
    phrase: 'by a build object',
    text: 'The agent sends the checkout and starts a build; the platform runs it in a pod of its own. On OpenShift that is a BuildConfig, which uses Buildah.',
    sources: cite('openshift-builder'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'No',
    phrase: 'runs only',
    text: 'It answers docker run with pods and cannot build images.',
    sources: cite('kubedock'),
  },
  'pod-containers': {
    word: 'No',
    phrase: 'runs tools only',
    text: 'Each tool runs in a container of the pod. None of them builds images.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Build images',
  group: 'capability',
  sources: cite('docker-image-docs', 'buildkit-readme', 'buildah-build', 'kaniko-fork', 'openshift-builder'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
