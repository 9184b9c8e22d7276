import type { NoteRecord } from '../../model/note';

/** The commands of the pipeline. */
export const stepNotes = {
  'step-build': {
    short: 'the context is streamed',
  },
  'step-build-cache': {
    short: 'cache in the registry',
    risks: ['cache-lost-with-pod'],
  },
  'step-build-inline': {
    short: 'cache inside the image',
    risks: ['cache-lost-with-pod'],
  },
  'step-build-platforms': {
    short: 'emulated on the node',
  },
  'step-build-platforms-node': {
    short: 'a builder of its own, on the node',
    risks: ['docker-socket-mount'],
  },
  'step-push': {
    short: 'password through stdin',
    risks: ['credentials-readable-by-build'],
  },
  'step-buildctl': {
    short: 'build and push in one',
    risks: ['credentials-readable-by-build'],
  },
  'step-buildctl-platforms': {
    short: 'emulated by the builder',
    risks: ['credentials-readable-by-build'],
  },
  'step-wait': {
    short: 'no command before the daemon answers',
    risks: ['daemon-not-ready'],
  },
  'step-run': {
    short: 'a container for one command',
  },
  'step-run-workspace': {
    short: 'the checkout by the daemon’s path',
    risks: ['workspace-path-mismatch-sidecar'],
  },
  'step-run-workspace-root': {
    short: 'the checkout by the daemon’s path',
    risks: ['workspace-path-mismatch-sidecar'],
  },
  'step-run-workspace-rootless': {
    short: 'the checkout by the daemon’s path',
    risks: ['workspace-path-mismatch-sidecar'],
  },
  'step-run-workspace-shared': {
    short: 'the checkout, and packages that builds share',
    risks: ['workspace-path-mismatch-sidecar'],
  },
  'step-compose': {
    short: 'waits until services are healthy',
  },
  'step-compose-node': {
    short: 'a project of this pod alone',
  },
  'step-testcontainers': {
    short: 'in the tests container',
  },
  'step-testcontainers-nested': {
    short: 'tests inside a container',
  },
  'step-scripts-node': {
    short: 'your scripts, unchanged',
    risks: ['workspace-path-mismatch-dood'],
  },
  'step-scripts': {
    short: 'your scripts, unchanged',
  },
  'step-buildctl-service': {
    short: 'sent to the builder, and pushed from there',
    risks: ['credentials-readable-by-build'],
  },
  'step-buildx-kubernetes': {
    short: 'in the builder that buildx keeps',
    risks: ['credentials-readable-by-build'],
  },
  'step-buildah': {
    short: 'build, then push',
    risks: ['credentials-readable-by-build'],
  },
  'step-buildah-cache': {
    short: 'cache in the registry',
    risks: ['credentials-readable-by-build', 'cache-lost-with-pod'],
  },
  'step-buildah-platforms': {
    short: 'a list of images, pushed as one',
    risks: ['credentials-readable-by-build'],
  },
  'step-kaniko': {
    short: 'build and push in one',
    risks: ['credentials-readable-by-build'],
  },
  'step-kaniko-cache': {
    short: 'cache in the registry',
    risks: ['credentials-readable-by-build', 'cache-lost-with-pod'],
  },
} as const satisfies Record<string, NoteRecord>;
