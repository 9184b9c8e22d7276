import type { NoteRecord } from '../../model/note';
import { cite } from '../cite';

/** The container that builds without a daemon. */
export const buildkitNotes = {
  'container-buildkit': {
    short: 'builds run here, as user 1000',
    sources: cite('buildctl-daemonless', 'buildkit-rootless'),
  },
  'image-buildkit': {
    short: 'the rootless build, pinned',
    risks: ['floating-image-tag'],
    sources: cite('buildkit-rootless', 'shipwright-buildkit'),
  },
  'env-buildkitd-flags': {
    short: 'Kubernetes cannot unmask /proc here',
    risks: ['builder-unconfined-profiles'],
    sources: cite('buildkit-rootless'),
  },
  'env-buildctl-retries': {
    short: 'patience on slow nodes',
    sources: cite('buildctl-daemonless'),
  },
  'env-docker-config-buildkit': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
    sources: cite('buildkit-readme', 'buildkit-rootless'),
    confidence: 'medium',
  },
  'security-context-buildkit': {
    short: 'not privileged, yet not confined',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
    sources: cite('buildkit-k8s-examples', 'k8s-psa-code', 'observed-apiserver'),
  },
  'security-context-buildkit-default': {
    short: 'passes baseline, if the node plays along',
    sources: cite('k8s-psa-code', 'buildkit-rootless'),
    confidence: 'medium',
  },
  'buildkit-user': {
    short: 'the image is built for it',
    sources: cite('buildkit-k8s-examples'),
  },
  'buildkit-escalation': {
    short: 'for newuidmap only',
    sources: cite('buildkit-rootless', 'shipwright-buildkit'),
  },
  'buildkit-capabilities': {
    short: 'what newuidmap uses',
    sources: cite('buildkit-rootless', 'shipwright-buildkit', 'jenkins-restricted'),
  },
  'buildkit-seccomp': {
    short: 'the default profile blocks unshare',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
    sources: cite('buildkit-k8s-examples', 'k8s-psa-code'),
  },
  'buildkit-apparmor': {
    short: 'AppArmor forbids mounts',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
    sources: cite('buildkit-k8s-examples', 'k8s-apparmor'),
  },
  'buildkit-apparmor-annotation': {
    short: 'AppArmor, before 1.30',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
    sources: cite('k8s-apparmor', 'buildkit-k8s-examples'),
  },
  'resources-buildkit': {
    short: 'the build happens here, and counts here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
    sources: cite('containerd-cgroupns', 'k8s-resources'),
  },
  'mount-buildkit-state': {
    short: 'a real disk below the layers',
    risks: ['nested-overlay-storage-driver'],
    sources: cite('buildkit-rootless', 'buildkit-k8s-examples'),
  },
  'mount-docker-config-buildkit': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
    sources: cite('buildkit-readme'),
  },
  'volume-buildkit-state': {
    short: 'evicts the build, not its neighbours',
    risks: ['unbounded-ephemeral-storage', 'cache-lost-with-pod'],
    sources: cite('k8s-ephemeral-storage'),
  },
} as const satisfies Record<string, NoteRecord>;
