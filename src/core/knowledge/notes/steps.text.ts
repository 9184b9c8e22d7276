import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { stepNotes } from './steps';

/** Why each line is there, in whole sentences, and where that comes from. */
export const stepsWhys: { readonly [N in keyof typeof stepNotes]: NoteText } = {
  'step-build': {
    why: 'The client sends the checkout to the daemon, so a build needs no shared volume. BuildKit is the default builder since Docker 23: DOCKER_BUILDKIT=1 is history.',
    sources: cite('docker-image-docs', 'docker-buildx-cache'),
  },
  'step-build-cache': {
    why: 'Layers are read from and written to a reference in your registry: the one cache that several builders share without sharing a disk. Whoever may write it decides what later builds contain: give untrusted branches a reference of their own. A failed cache export does not fail the build.',
    sources: cite('docker-buildx-cache'),
  },
  'step-build-inline': {
    why: 'The daemon of a node may be old, and its store can write cache only into the image itself: the last stage, not the ones before it. The next build reads it from the tag latest, so every build moves that tag.',
    sources: cite('docker-buildx-cache'),
  },
  'step-build-platforms': {
    why: 'For an architecture that the node is not, RUN steps need QEMU registered on the node (binfmt_misc). Nothing in a pod shows whether it is.',
    sources: cite('buildkit-readme'),
  },
  'step-build-platforms-node': {
    why: 'The store of a node’s daemon cannot hold an image for several architectures, and buildx refuses to build one there. So it starts a BuildKit container on the node for this build, with emulators of its own, and removes it after. That container is privileged and runs beside the pods.',
    sources: cite('buildx-drivers', 'buildkit-platforms'),
    confidence: 'medium',
  },
  'step-push': {
    why: 'Single quotes and stdin: the password stands in no process list, no log and no interpolated string. It is removed after the stage.',
    sources: cite('jenkins-string-interpolation', 'owasp-cicd'),
  },
  'step-buildctl': {
    why: 'There is no image store to push from later, so the build pushes. The login is written first, without a trace of it in the log, and removed after the stage.',
    sources: cite('buildkit-readme', 'buildctl-daemonless'),
  },
  'step-buildctl-platforms': {
    why: 'The build pushes at once. The image brings emulators for RUN steps of another architecture, so nothing has to be registered on the node; they are slow. Registered QEMU is needed only where one container mixes architectures.',
    sources: cite('buildkit-platforms', 'buildctl-daemonless'),
    confidence: 'medium',
  },
  'step-wait': {
    why: 'Containers of a pod start side by side, and here nobody else waits for the daemon. docker info fails until it serves; after two minutes the build ends instead of hanging.',
    sources: cite('docker-info', 'k8s-sidecars', 'observed-node'),
  },
  'step-run': {
    why: 'Runs in the daemon, not in the pod: what it needs from the checkout must be mounted by a path that the daemon sees.',
    sources: cite('dood-bind-paths'),
  },
  'step-run-workspace': {
    why: 'The path is resolved by the daemon. It sees the checkout because the manifest mounts it there at the same path. Quoted, because job names may hold spaces. With --user the files that it writes belong to the user of the steps; that user has no home in the image, so Maven gets one.',
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  'step-run-workspace-root': {
    why: 'Client and daemon share this container, so the path is the same. The tool writes as root, as everything here.',
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  'step-run-workspace-rootless': {
    why: 'The path is resolved by the daemon, which has the checkout at the same path. Root in this container is user 1000 outside: the files belong to the user of the steps, and --user would shift them to another.',
    sources: cite('observed-node', 'dood-bind-paths', 'docker-rootless'),
  },
  'step-run-workspace-shared': {
    why: 'The daemon sees checkout and cache because both are mounted there at the same path. Several builds may use the cache at once, so the two Maven flags make them lock its files; the file system must support locks. What the tool writes belongs to the user of the steps.',
    sources: cite('observed-node', 'dood-bind-paths', 'maven-resolver-locks'),
    confidence: 'medium',
  },
  'step-compose': {
    why: 'Ports that services publish are reachable at localhost from every container of the pod. Volumes are removed after the stage.',
    sources: cite('docker-image-docs', 'observed-node'),
  },
  'step-compose-node': {
    why: 'The services run on the node, beside the pods, and their ports are the node’s. All jobs of a node share its daemon: without a project name of its own, one job’s down removes the services of another.',
    sources: cite('docker-socket-access', 'dood-bind-paths'),
  },
  'step-testcontainers': {
    why: 'The test library finds the daemon through the variables of the container.',
    sources: cite('testcontainers-config'),
  },
  'step-testcontainers-nested': {
    why: 'The engine’s image has no build tool, so the tests run in a container of their own with the daemon’s socket and the checkout at its own path.',
    sources: cite('testcontainers-config'),
  },
  'step-scripts-node': {
    why: 'The docker CLI and a daemon are where your scripts expect them. The daemon is the node’s: a path that a script mounts is looked for on the node, and the started container sees an empty directory. The image has sh and no bash. As root, git refuses a checkout of user 1000 until safe.directory names it.',
    sources: cite('docker-cli-image', 'dood-bind-paths'),
  },
  'step-scripts': {
    why: 'The docker CLI and the daemon are where your scripts expect them. The image has sh and no bash; paths that a script mounts must lie in the checkout or in the cache. Where the steps are root, git refuses a checkout of user 1000 until safe.directory names it.',
    sources: cite('docker-cli-image', 'dood-bind-paths'),
  },
  'step-buildctl-service': {
    why: 'The checkout goes to the builder over a connection with certificates on both sides, and the builder pushes. The login is written first, without a trace of it in the log, and removed after the stage.',
    sources: cite('buildkit-service-example', 'buildkit-readme'),
  },
  'step-buildx-kubernetes': {
    why: 'The first two commands make the builder of the cluster known in this pod; it runs already, and stays after the job with its layers. The build goes to it through the Kubernetes API, and it pushes. Nothing here asks a Docker daemon.',
    sources: cite('buildx-kubernetes'),
  },
  'step-buildah': {
    why: 'Words and Dockerfile are those of docker build. Write base images with their registry, such as docker.io/library/node: Buildah does not take Docker Hub for granted. The login is removed after the stage.',
    sources: cite('buildah-build'),
    confidence: 'medium',
  },
  'step-buildah-cache': {
    why: 'Layers are read from and written to a repository of their own. It holds images, not the cache of BuildKit: the two cannot share one. The flags do nothing without --layers. Write base images with their registry: Buildah does not take Docker Hub for granted.',
    sources: cite('buildah-build'),
    confidence: 'medium',
  },
  'step-buildah-platforms': {
    why: 'One image for each architecture in a manifest list, and all of them are pushed. RUN steps for an architecture that the node is not need QEMU registered on the node. Write base images with their registry: Buildah does not take Docker Hub for granted.',
    sources: cite('buildah-build'),
    confidence: 'medium',
  },
  'step-kaniko': {
    why: 'The build runs over the files of this container; --cleanup takes them away again, so that a second build can follow. The login is written first, without a trace of it in the log, and removed after the stage.',
    sources: cite('kaniko-fork'),
  },
  'step-kaniko-cache': {
    why: 'Layers are read from and written to a repository of their own. After the first step that is not found there, all later ones are built again. --cleanup takes the files away, so that a second build can follow.',
    sources: cite('kaniko-fork'),
  },
};
