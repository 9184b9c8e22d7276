import type { NoteRecord } from '../../model/note';
import { cite } from '../cite';

/** The container that runs dockerd. */
export const daemonNotes = {
  'container-dind-native': {
    short: 'the daemon, as native sidecar',
    sources: cite('k8s-sidecars', 'arc-sidecar', 'observed-node'),
  },
  'container-dind': {
    short: 'the daemon, as plain container',
    sources: cite('jenkins-launcher', 'jenkins-workspace-volume', 'jenkins-native-sidecar'),
  },
  'container-dind-plain': {
    short: 'the daemon, as plain container',
    risks: ['daemon-not-ready'],
    sources: cite('k8s-sidecars', 'observed-node'),
  },
  'container-dind-steps': {
    short: 'the daemon, and every step',
    risks: ['privileged-container'],
    sources: cite('docker-image-docs', 'observed-node'),
  },
  'native-sidecar': {
    short: 'makes it a native sidecar, 1.29',
    sources: cite('k8s-sidecars'),
  },
  'image-docker': {
    short: 'pinned to the patch version',
    risks: ['floating-image-tag'],
    sources: cite('dind-entrypoint', 'dind-tag-issue', 'dind-rebuilt-tag'),
  },
  'image-docker-digest': {
    short: 'pinned to the content',
    risks: ['floating-image-tag'],
    sources: cite('dind-public-pins', 'dind-rebuilt-tag'),
    confidence: 'medium',
  },
  'image-dind-rootless': {
    short: 'dockerd as user 1000',
    risks: ['rootless-dind-still-privileged', 'floating-image-tag'],
    sources: cite('dind-entrypoint', 'docker-rootless', 'observed-node'),
  },
  args: {
    short: 'arguments, not a command',
    risks: ['custom-entrypoint-drops-safeguards'],
    sources: cite('dind-entrypoint'),
  },
  'args-dockerd': {
    short: 'first word: no hidden port',
    risks: ['hidden-tcp-listener'],
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'args-host-unix': {
    short: 'listens on a socket only',
    risks: ['daemon-tcp-without-tls', 'build-step-reaches-daemon-api', 'every-pod-container-is-docker-root'],
    sources: cite('observed-node', 'moby-daemon'),
  },
  'args-host-own-socket': {
    short: 'a socket of its own',
    sources: cite('dind-entrypoint'),
  },
  'args-host-loopback': {
    short: 'this pod only',
    risks: ['every-pod-container-is-docker-root'],
    sources: cite('observed-node', 'moby-daemon'),
  },
  'args-tls-false': {
    short: 'no certificates on loopback',
    sources: cite('docker-deprecated', 'moby-daemon'),
  },
  'args-group': {
    short: 'the group that may connect',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'args-group-rootless': {
    short: 'group inside the namespace',
    sources: cite('observed-node'),
  },
  'args-data-root': {
    short: 'layers on the volume with a limit',
    risks: ['unbounded-ephemeral-storage', 'nested-overlay-storage-driver'],
    sources: cite('containerd-image-volumes', 'dind-entrypoint', 'observed-node'),
    confidence: 'medium',
  },
  'args-mtu': {
    short: 'packets that fit the pod network',
    sources: cite('docker-mtu'),
  },
  'args-mtu-networks': {
    short: 'compose networks too',
    sources: cite('docker-mtu'),
  },
  'env-rootless-mtu': {
    short: 'packets that fit the pod network',
    sources: cite('docker-mtu', 'docker-rootless'),
  },
  'command-cgroup-parent': {
    short: 'nested containers below the pod’s limits',
    risks: ['limits-bypassed-by-nested-containers'],
    sources: cite('observed-node', 'k8s-cgroup-fix'),
  },
  'env-docker-host-daemon': {
    short: 'the probe asks the same socket',
    sources: cite('dind-entrypoint'),
  },
  'env-tls-certdir': {
    short: 'certificates on, port 2376',
    risks: ['daemon-tcp-without-tls', 'daemon-not-ready'],
    sources: cite('dind-entrypoint', 'observed-node', 'moby-daemon'),
  },
  'security-context-daemon': {
    short: 'where the power sits',
    sources: cite('jenkins-k8s-plugin', 'observed-apiserver'),
  },
  privileged: {
    short: 'node root starts here',
    risks: ['privileged-container', 'namespace-policy-downgraded'],
    sources: cite('docker-image-docs', 'observed-node', 'containerd-cgroupns'),
  },
  'privileged-rootless': {
    short: 'rootless still needs it',
    risks: ['rootless-dind-still-privileged', 'privileged-container', 'namespace-policy-downgraded'],
    sources: cite('docker-rootless', 'docker-image-docs', 'observed-node'),
  },
  'escalation-beside-privileged': {
    short: 'goes with privileged',
    sources: cite('observed-apiserver'),
  },
  'daemon-root': {
    short: 'not the pod’s user',
    sources: cite('docker-image-docs'),
  },
  'daemon-root-steps': {
    short: 'root, the steps too',
    risks: ['privileged-container'],
    sources: cite('docker-image-docs'),
  },
  'rootless-user': {
    short: 'a number, not a name',
    sources: cite('dind-entrypoint'),
  },
  'startup-probe': {
    short: 'no step before the daemon answers',
    risks: ['daemon-not-ready'],
    sources: cite('jenkins-launcher', 'k8s-sidecars', 'observed-node'),
  },
  'probe-docker-info': {
    short: 'asks the whole API',
    sources: cite('docker-info', 'observed-node', 'k8s-probes'),
  },
  'probe-period': {
    short: 'every 3 s',
    sources: cite('k8s-probes'),
  },
  'probe-timeout': {
    short: 'the default of 1 s is too short',
    sources: cite('observed-node', 'k8s-probes'),
  },
  'probe-threshold': {
    short: 'two minutes in all',
    sources: cite('k8s-probes', 'arc-sidecar'),
  },
  'resources-daemon': {
    short: 'limits that nested containers escape',
    risks: ['missing-resource-limits', 'limits-bypassed-by-nested-containers', 'unbounded-ephemeral-storage'],
    sources: cite('observed-node', 'moby-cgroup', 'k8s-resources'),
  },
  'resources-daemon-held': {
    short: 'the work happens here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
    sources: cite('observed-node', 'k8s-resources'),
  },
  'resources-daemon-rootless': {
    short: 'the work happens here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
    sources: cite('observed-node', 'docker-rootless', 'k8s-resources'),
  },
  'mount-socket-daemon': {
    short: 'a directory of its own',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'mount-certs-daemon': {
    short: 'the client part only',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'mount-data': {
    short: 'a real disk below the layers',
    risks: ['nested-overlay-storage-driver', 'shared-docker-data-root'],
    sources: cite('observed-node', 'moby-storage', 'crio-image-volumes'),
  },
  'mount-data-rootless': {
    short: 'a directory of its own',
    risks: ['nested-overlay-storage-driver'],
    sources: cite('observed-node', 'containerd-image-volumes'),
    confidence: 'medium',
  },
  'volume-socket': {
    short: 'holds the socket',
    risks: ['every-pod-container-is-docker-root'],
    sources: cite('docker-socket-access', 'observed-node'),
  },
  'volume-certs': {
    short: 'keys in memory',
    sources: cite('dind-entrypoint', 'k8s-volumes'),
  },
  'volume-data': {
    short: 'evicts the build, not its neighbours',
    risks: ['unbounded-ephemeral-storage', 'shared-docker-data-root', 'cache-lost-with-pod'],
    sources: cite('k8s-ephemeral-storage', 'moby-data-root', 'observed-node'),
  },
} as const satisfies Record<string, NoteRecord>;
