import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { each, ownDaemons, toolOf, type ByTool } from '../tools';

const docker: CellText = {
  word: 'Yes',
  phrase: 'DOCKER_HOST is enough',
  text: 'Scripts keep calling the docker CLI; the manifest tells it where the daemon is.',
  sources: cite('docker-cli-image'),
};

const buildctl: CellText = {
  word: 'Another command',
  phrase: 'the Dockerfile stays',
  text: 'docker build becomes buildctl; docker run, tag and push have no counterpart.',
  sources: cite('buildkit-readme'),
};

const buildx: CellText = {
  word: 'Nearly',
  phrase: 'docker buildx build',
  text: 'Builds keep the docker CLI, with one buildx create before them and --push in place of docker push. docker run, tag and images have nothing to talk to.',
  sources: cite('buildx-kubernetes'),
};

const inBuild = (text: string, source: 'jib' | 'ko' | 'buildpacks-creator'): CellText => ({
  word: 'Rewritten',
  phrase: 'the Dockerfile goes',
  text,
  sources: cite(source),
});

const cells: ByTool<CellText> = {
  ...each(ownDaemons, docker),
  'authz-plugin': {
    ...docker,
    word: 'Until a call is refused',
    phrase: 'the policy decides',
    text: 'Scripts keep calling the docker CLI. Those that use what the policy refuses have to change.',
    sources: cite('docker-authz-docs', 'docker-cli-image'),
  },
  gvisor: {
    ...docker,
    word: 'Mostly',
    phrase: 'host network for ports',
    text: 'Scripts keep calling the docker CLI; those that publish ports need --network host.',
    sources: cite('gvisor-gke', 'docker-cli-image'),
  },
  'node-daemon': docker,
  'remote-daemon': {
    ...docker,
    text: 'Scripts keep calling the docker CLI with DOCKER_HOST=ssh://…, except where they mount the checkout or call localhost.',
    sources: cite('docker-ssh', 'docker-cli-image'),
    confidence: 'medium',
  },
  buildctl,
  'buildctl-userns': buildctl,
  'buildkit-service': buildctl,
  buildx,
  cloud: { ...buildx, sources: cite('docker-build-cloud') },
  buildah: {
    word: 'Nearly',
    phrase: 'buildah build',
    text: 'The options of buildah build are close to those of docker build, and push is a command of its own. docker run has no counterpart in the pod.',
    sources: cite('buildah-build'),
  },
  kaniko: {
    word: 'Another command',
    phrase: 'the Dockerfile stays',
    text: 'docker build and push become one call of /kaniko/executor with options of its own.',
    sources: cite('kaniko-fork'),
  },
  jib: inBuild(
    'The image moves into the Maven or Gradle build. Base images with packages are built elsewhere.',
    'jib',
  ),
  ko: inBuild('The pipeline calls ko build in place of docker build.', 'ko'),
  buildpacks: inBuild(
    'The pipeline calls the creator in the builder image; what the Dockerfile did becomes settings of buildpacks.',
    'buildpacks-creator',
  ),
  platform: {
    word: 'Another command',
    phrase: 'the Dockerfile stays',
    text: 'The pipeline starts a build object and waits for it: on OpenShift, oc start-build.',
    sources: cite('openshift-builder'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'docker run only',
    phrase: 'as far as it goes',
    text: 'Scripts and tests find it in DOCKER_HOST. docker build fails, and so do devices, sockets and mounts that are written back.',
    sources: cite('kubedock'),
  },
  'pod-containers': {
    word: 'Rewritten',
    phrase: 'steps name a container',
    text: 'docker run of a tool becomes a step in a container of the pod; docker build has no counterpart.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Pipelines stay as they are',
  group: 'place',
  sources: cite('buildkit-readme', 'docker-cli-image'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
