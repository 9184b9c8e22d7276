import type { Why } from '../../model/note';
import type { stepNotes } from './steps';

/** Why each line is there, in whole sentences. */
export const stepsWhys: { readonly [N in keyof typeof stepNotes]: Why } = {
  'step-build':
    'The client sends the checkout to the daemon, so a build needs no shared volume. BuildKit is the default builder since Docker 23: DOCKER_BUILDKIT=1 is history.',
  'step-build-cache':
    'Layers are read from and written to a reference in your registry: the one cache that several builders share without sharing a disk. Whoever may write it decides what later builds contain: give untrusted branches a reference of their own. A failed cache export does not fail the build.',
  'step-build-inline':
    'The daemon of a node may be old, and its store can write cache only into the image itself: the last stage, not the ones before it.',
  'step-build-platforms':
    'For an architecture that the node is not, RUN steps need QEMU registered on the node (binfmt_misc). Nothing in a pod shows whether it is.',
  'step-push':
    'Single quotes and stdin: the password stands in no process list, no log and no interpolated string. It is removed after the stage.',
  'step-buildctl':
    'There is no image store to push from later, so the build pushes. The login is written first and removed after the stage.',
  'step-run':
    'Runs in the daemon, not in the pod: what it needs from the checkout must be mounted by a path that the daemon sees.',
  'step-run-workspace':
    'The path is resolved by the daemon. It sees the checkout because the manifest mounts it there at the same path. Quoted, because job names may hold spaces. Files that the container writes belong to root; add --user where later steps must change them.',
  'step-run-workspace-shared':
    'The daemon sees checkout and cache because both are mounted there at the same path. Several builds may use the cache at once, so the two Maven flags make them lock its files; the file system must support locks. Files that the container writes belong to root.',
  'step-compose':
    'Ports that services publish are reachable at localhost from every container of the pod. Volumes are removed after the stage.',
  'step-prepare-cache':
    'A fresh claim belongs to root. The daemon runs as root and sees the claim, so it can make the directory.',
  'step-testcontainers': 'The test library finds the daemon through the variables of the container.',
  'step-testcontainers-nested':
    'The engine’s image has no build tool, so the tests run in a container of their own with the daemon’s socket and the checkout at its own path.',
  'step-scripts':
    'The docker CLI and the daemon are where your scripts expect them. The image has sh and no bash; paths that a script mounts must lie in the checkout or in the cache.',
};
