import type { NoteRecord } from '../../model/note';
import { cite } from '../sources';

/** The commands of the pipeline. */
export const stepNotes = {
  'step-build': {
    short: 'the context is streamed',
    why: 'The client sends the checkout to the daemon, so a build needs no shared volume. BuildKit is the default builder since Docker 23: DOCKER_BUILDKIT=1 is history.',
    sources: cite('docker-image-docs', 'docker-buildx-cache'),
  },
  'step-build-cache': {
    short: 'cache in the registry',
    why: 'Layers are read from and written to a reference in your registry: the one cache that several builders share without sharing a disk. Whoever may write it decides what later builds contain: give untrusted branches a reference of their own. A failed cache export does not fail the build.',
    risks: ['cache-lost-with-pod'],
    sources: cite('docker-buildx-cache'),
  },
  'step-build-inline': {
    short: 'cache inside the image',
    why: 'The daemon of a node may be old, and its store can write cache only into the image itself: the last stage, not the ones before it.',
    risks: ['cache-lost-with-pod'],
    sources: cite('docker-buildx-cache'),
  },
  'step-build-platforms': {
    short: 'emulated on the node',
    why: 'For an architecture that the node is not, RUN steps need QEMU registered on the node (binfmt_misc). Nothing in a pod shows whether it is.',
    sources: cite('buildkit-readme'),
  },
  'step-push': {
    short: 'password through stdin',
    why: 'Single quotes and stdin: the password stands in no process list, no log and no interpolated string. It is removed after the stage.',
    risks: ['credentials-readable-by-build'],
    sources: cite('jenkins-string-interpolation', 'owasp-cicd'),
  },
  'step-buildctl': {
    short: 'build and push in one',
    why: 'There is no image store to push from later, so the build pushes. The login is written first and removed after the stage.',
    risks: ['credentials-readable-by-build'],
    sources: cite('buildkit-readme', 'buildctl-daemonless'),
  },
  'step-run': {
    short: 'a container for one command',
    why: 'Runs in the daemon, not in the pod: what it needs from the checkout must be mounted by a path that the daemon sees.',
    sources: cite('dood-bind-paths'),
  },
  'step-run-workspace': {
    short: 'the checkout by the daemon’s path',
    why: 'The path is resolved by the daemon. It sees the checkout because the manifest mounts it there at the same path. Quoted, because job names may hold spaces. Files that the container writes belong to root; add --user where later steps must change them.',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  'step-run-workspace-shared': {
    short: 'the checkout, and packages that builds share',
    why: 'The daemon sees checkout and cache because both are mounted there at the same path. Several builds may use the cache at once, so the two Maven flags make them lock its files; the file system must support locks. Files that the container writes belong to root.',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'dood-bind-paths', 'maven-resolver-locks'),
    confidence: 'medium',
  },
  'step-compose': {
    short: 'waits until services are healthy',
    why: 'Ports that services publish are reachable at localhost from every container of the pod. Volumes are removed after the stage.',
    sources: cite('docker-image-docs', 'observed-node'),
  },
  'step-prepare-cache': {
    short: 'a place that user 1000 may write',
    why: 'A fresh claim belongs to root. The daemon runs as root and sees the claim, so it can make the directory.',
    sources: cite('k8s-pvc'),
    confidence: 'medium',
  },
  'step-testcontainers': {
    short: 'in the tests container',
    why: 'The test library finds the daemon through the variables of the container.',
    sources: cite('testcontainers-config'),
  },
  'step-testcontainers-nested': {
    short: 'tests inside a container',
    why: 'The engine’s image has no build tool, so the tests run in a container of their own with the daemon’s socket and the checkout at its own path.',
    sources: cite('testcontainers-config'),
  },
  'step-scripts': {
    short: 'your scripts, unchanged',
    why: 'The docker CLI and the daemon are where your scripts expect them. The image has sh and no bash; paths that a script mounts must lie in the checkout or in the cache.',
    sources: cite('docker-cli-image', 'dood-bind-paths'),
  },
} as const satisfies Record<string, NoteRecord>;
