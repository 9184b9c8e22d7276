import type { Why } from '../../model/note';
import type { stepNotes } from './steps';

/** Why each line is there, in whole sentences. */
export const stepsWhys: { readonly [N in keyof typeof stepNotes]: Why } = {
  'step-build':
    'The client sends the checkout to the daemon, so a build needs no shared volume. BuildKit is the default builder since Docker 23: DOCKER_BUILDKIT=1 is history.',
  'step-build-cache':
    'Layers are read from and written to a reference in your registry: the one cache that several builders share without sharing a disk. Whoever may write it decides what later builds contain: give untrusted branches a reference of their own. A failed cache export does not fail the build.',
  'step-build-inline':
    'The daemon of a node may be old, and its store can write cache only into the image itself: the last stage, not the ones before it. The next build reads it from the tag latest, so every build moves that tag.',
  'step-build-platforms':
    'For an architecture that the node is not, RUN steps need QEMU registered on the node (binfmt_misc). Nothing in a pod shows whether it is.',
  'step-build-platforms-node':
    'The store of a node’s daemon cannot hold an image for several architectures, and buildx refuses to build one there. So it starts a BuildKit container on the node for this build, with emulators of its own, and removes it after. That container is privileged and runs beside the pods.',
  'step-push':
    'Single quotes and stdin: the password stands in no process list, no log and no interpolated string. It is removed after the stage.',
  'step-buildctl':
    'There is no image store to push from later, so the build pushes. The login is written first, without a trace of it in the log, and removed after the stage.',
  'step-buildctl-platforms':
    'The build pushes at once. The image brings emulators for RUN steps of another architecture, so nothing has to be registered on the node; they are slow. Registered QEMU is needed only where one container mixes architectures.',
  'step-wait':
    'Containers of a pod start side by side, and here nobody else waits for the daemon. docker info fails until it serves; after two minutes the build ends instead of hanging.',
  'step-run':
    'Runs in the daemon, not in the pod: what it needs from the checkout must be mounted by a path that the daemon sees.',
  'step-run-workspace':
    'The path is resolved by the daemon. It sees the checkout because the manifest mounts it there at the same path. Quoted, because job names may hold spaces. With --user the files that it writes belong to the user of the steps; that user has no home in the image, so Maven gets one.',
  'step-run-workspace-root':
    'Client and daemon share this container, so the path is the same. The tool writes as root, as everything here.',
  'step-run-workspace-rootless':
    'The path is resolved by the daemon, which has the checkout at the same path. Root in this container is user 1000 outside: the files belong to the user of the steps, and --user would shift them to another.',
  'step-run-workspace-shared':
    'The daemon sees checkout and cache because both are mounted there at the same path. Several builds may use the cache at once, so the two Maven flags make them lock its files; the file system must support locks. What the tool writes belongs to the user of the steps.',
  'step-compose':
    'Ports that services publish are reachable at localhost from every container of the pod. Volumes are removed after the stage.',
  'step-compose-node':
    'The services run on the node, beside the pods, and their ports are the node’s. All jobs of a node share its daemon: without a project name of its own, one job’s down removes the services of another.',
  'step-testcontainers': 'The test library finds the daemon through the variables of the container.',
  'step-testcontainers-nested':
    'The engine’s image has no build tool, so the tests run in a container of their own with the daemon’s socket and the checkout at its own path.',
  'step-scripts-node':
    'The docker CLI and a daemon are where your scripts expect them. The daemon is the node’s: a path that a script mounts is looked for on the node, and the started container sees an empty directory. The image has sh and no bash. As root, git refuses a checkout of user 1000 until safe.directory names it.',
  'step-scripts':
    'The docker CLI and the daemon are where your scripts expect them. The image has sh and no bash; paths that a script mounts must lie in the checkout or in the cache. Where the steps are root, git refuses a checkout of user 1000 until safe.directory names it.',
};
