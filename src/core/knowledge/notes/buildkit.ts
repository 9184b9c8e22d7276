import type { NoteRecord } from '../../model/note';
import { cite } from '../sources';

/** The container that builds without a daemon. */
export const buildkitNotes = {
  'container-buildkit': {
    short: 'builds run here, as user 1000',
    why: 'buildctl-daemonless.sh starts a builder for one build and stops it after. Nothing listens for others. It builds; it cannot run containers.',
    sources: cite('buildctl-daemonless', 'buildkit-rootless'),
  },
  'image-buildkit': {
    short: 'the rootless build, pinned',
    why: 'The rootless image, exact version. The last one that was read in source; newer ones exist. A digest would pin the content too.',
    risks: ['floating-image-tag'],
    sources: cite('buildkit-rootless', 'shipwright-buildkit'),
  },
  'env-buildkitd-flags': {
    short: 'Kubernetes cannot unmask /proc here',
    why: 'Without a pod user namespace /proc stays masked and a process sandbox cannot be set up. The price: a RUN step can signal, maybe trace, processes of the builder in this container.',
    risks: ['builder-unconfined-profiles'],
    sources: cite('buildkit-rootless'),
  },
  'env-buildctl-retries': {
    short: 'patience on slow nodes',
    why: 'The script gives up after about two seconds by default; on a slow node the builder needs longer.',
    sources: cite('buildctl-daemonless'),
  },
  'env-docker-config-buildkit': {
    short: 'login is kept in memory',
    why: 'buildctl reads the registry login here. RUN steps have their own root filesystem, yet they run in the same container as the same user: while a build runs, treat the token as readable.',
    risks: ['credentials-readable-by-build'],
    sources: cite('buildkit-readme', 'buildkit-rootless'),
    confidence: 'medium',
  },
  'security-context-buildkit': {
    short: 'not privileged, yet not confined',
    why: 'No privileged flag, no added capability, no root. It opts out of two profiles, and Pod Security baseline forbids exactly that: rootless is not restricted.',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
    sources: cite('buildkit-k8s-examples', 'k8s-psa-code', 'observed-apiserver'),
  },
  'security-context-buildkit-default': {
    short: 'passes baseline, if the node plays along',
    why: 'No profile is named, so baseline admits the pod. It starts only where the kubelet sets no default seccomp profile and no AppArmor confines containers. Derived from the rules, not run by us.',
    sources: cite('k8s-psa-code', 'buildkit-rootless'),
    confidence: 'medium',
  },
  'buildkit-user': {
    short: 'the image is built for it',
    why: 'The image knows this user; another one needs a rebuilt image.',
    sources: cite('buildkit-k8s-examples'),
  },
  'buildkit-escalation': {
    short: 'for newuidmap only',
    why: 'newuidmap and newgidmap must be able to gain what maps the users of the build. With false the builder does not start; this is why no Dockerfile builder passes level restricted.',
    sources: cite('buildkit-rootless', 'shipwright-buildkit'),
  },
  'buildkit-seccomp': {
    short: 'the default profile blocks unshare',
    why: 'The runtime’s default profile forbids the calls that make a user namespace. Pod Security baseline refuses this line.',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
    sources: cite('buildkit-k8s-examples', 'k8s-psa-code'),
  },
  'buildkit-apparmor': {
    short: 'AppArmor forbids mounts',
    why: 'On Ubuntu, Debian and Container-Optimized OS the default profile forbids the mounts of a build. Where there is no AppArmor the line does nothing. A field since Kubernetes 1.30.',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
    sources: cite('buildkit-k8s-examples', 'k8s-apparmor'),
  },
  'buildkit-apparmor-annotation': {
    short: 'AppArmor, before 1.30',
    why: 'Before Kubernetes 1.30 the AppArmor profile is an annotation. Later versions have a field, and the annotation is deprecated.',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
    sources: cite('k8s-apparmor', 'buildkit-k8s-examples'),
  },
  'resources-buildkit': {
    short: 'the build happens here, and counts here',
    why: 'The container is not privileged, so everything that a build starts stays inside its cgroup: the limits hold, and kubectl top shows the truth.',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
    sources: cite('containerd-cgroupns', 'k8s-resources'),
  },
  'mount-buildkit-state': {
    short: 'a real disk below the layers',
    why: 'The builder’s state. Container-Optimized OS mounts the image’s own volume without the rights that a build needs, so it gets an emptyDir.',
    risks: ['nested-overlay-storage-driver'],
    sources: cite('buildkit-rootless', 'buildkit-k8s-examples'),
  },
  'mount-docker-config-buildkit': {
    short: 'login is kept in memory',
    why: 'Where the login for the push is written.',
    risks: ['credentials-readable-by-build'],
    sources: cite('buildkit-readme'),
  },
  'volume-buildkit-state': {
    short: 'evicts the build, not its neighbours',
    why: 'Layers of this build, bounded, gone with the pod. A shared layer cache belongs in the registry.',
    risks: ['unbounded-ephemeral-storage', 'cache-lost-with-pod'],
    sources: cite('k8s-ephemeral-storage'),
  },
} as const satisfies Record<string, NoteRecord>;
