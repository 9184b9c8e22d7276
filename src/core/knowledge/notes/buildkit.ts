import type { NoteRecord } from '../../model/note';

/** The container that builds without a daemon. */
export const buildkitNotes = {
  'container-buildkit': {
    short: 'builds run here, as user 1000',
  },
  'image-buildkit': {
    short: 'the rootless build, pinned',
    risks: ['floating-image-tag'],
  },
  'env-buildkitd-flags': {
    short: 'Kubernetes cannot unmask /proc here',
    risks: ['builder-unconfined-profiles'],
  },
  'env-buildctl-retries': {
    short: 'patience on slow nodes',
  },
  'env-docker-config-buildkit': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'security-context-buildkit': {
    short: 'not privileged, yet not confined',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
  },
  'security-context-buildkit-default': {
    short: 'passes baseline, if the node plays along',
  },
  'buildkit-user': {
    short: 'the image is built for it',
  },
  'buildkit-escalation': {
    short: 'for newuidmap only',
  },
  'buildkit-capabilities': {
    short: 'what newuidmap uses',
  },
  'buildkit-seccomp': {
    short: 'the default profile blocks unshare',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
  },
  'buildkit-apparmor': {
    short: 'AppArmor forbids mounts',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
  },
  'buildkit-apparmor-annotation': {
    short: 'AppArmor, before 1.30',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
  },
  'resources-buildkit': {
    short: 'the build happens here, and counts here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
  },
  'mount-buildkit-state': {
    short: 'a real disk below the layers',
    risks: ['nested-overlay-storage-driver'],
  },
  'mount-docker-config-buildkit': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'volume-buildkit-state': {
    short: 'evicts the build, not its neighbours',
    risks: ['unbounded-ephemeral-storage', 'cache-lost-with-pod'],
  },
  'host-users-build': {
    short: 'root here is nobody on the node',
    risks: ['privileged-container'],
  },
  'container-buildkit-userns': {
    short: 'builds run here, as root of the pod',
    risks: ['privileged-container'],
  },
  'image-buildkit-root': {
    short: 'the rootful build, pinned',
    risks: ['floating-image-tag'],
  },
  'security-context-buildkit-userns': {
    short: 'all rights, inside the pod alone',
    risks: ['privileged-container', 'namespace-policy-downgraded'],
  },
  'privileged-userns': {
    short: 'only together with hostUsers: false',
    risks: ['privileged-container', 'namespace-policy-downgraded'],
  },
  'root-userns': {
    short: 'root of the pod, not of the node',
  },
  'resources-buildkit-userns': {
    short: 'the build happens here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
  },
  'mount-buildkit-state-root': {
    short: 'a real disk below the layers',
    risks: ['nested-overlay-storage-driver'],
  },
} as const satisfies Record<string, NoteRecord>;
