import type { NoteRecord } from '../../model/note';

/** The container that builds with Buildah. */
export const buildahNotes = {
  'container-buildah': {
    short: 'builds run here, as user 1000',
  },
  'container-buildah-root': {
    short: 'builds run here, as root without rights',
  },
  'image-buildah': {
    short: 'the version that was run, pinned',
    risks: ['floating-image-tag'],
  },
  'env-buildah-isolation': {
    short: 'steps share the pod’s namespaces',
  },
  'env-storage-overlay': {
    short: 'layers without copies',
  },
  'env-storage-vfs': {
    short: 'works everywhere, copies everything',
    risks: ['unbounded-ephemeral-storage'],
  },
  'env-registry-auth': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'security-context-buildah': {
    short: 'not privileged, yet not confined',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
  },
  'security-context-buildah-default': {
    short: 'passes baseline, if the node plays along',
  },
  'buildah-user': {
    short: 'the image is built for it',
  },
  'buildah-root': {
    short: 'root in the container',
  },
  'buildah-escalation': {
    short: 'for newuidmap only',
  },
  'buildah-escalation-root': {
    short: 'as it was run',
  },
  'buildah-capabilities': {
    short: 'what newuidmap uses',
    risks: ['builder-unconfined-profiles'],
  },
  'buildah-capabilities-root': {
    short: 'one more than usual',
  },
  'buildah-fs-group': {
    short: 'the volume belongs to the user',
  },
  'resources-buildah': {
    short: 'the build happens here, and counts here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
  },
  'mount-buildah-storage-user': {
    short: 'a real disk below the layers',
    risks: ['nested-overlay-storage-driver'],
  },
  'mount-buildah-storage-root': {
    short: 'layers on a volume with a limit',
    risks: ['unbounded-ephemeral-storage'],
  },
  'mount-docker-config-buildah': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'volume-buildah-storage': {
    short: 'evicts the build, not its neighbours',
    risks: ['unbounded-ephemeral-storage', 'cache-lost-with-pod'],
  },
  'volume-buildah-storage-vfs': {
    short: 'full copies need room',
    risks: ['unbounded-ephemeral-storage', 'cache-lost-with-pod'],
  },
} as const satisfies Record<string, NoteRecord>;
