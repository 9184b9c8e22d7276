import type { NoteRecord } from '../../model/note';

/** The container that runs dockerd. */
export const daemonNotes = {
  'container-dind-native': {
    short: 'the daemon, as native sidecar',
  },
  'container-dind': {
    short: 'the daemon, as plain container',
  },
  'container-dind-awaited': {
    short: 'the daemon, as sidecar',
  },
  'container-dind-plain': {
    short: 'the daemon, as plain container',
    risks: ['daemon-not-ready'],
  },
  'container-dind-steps': {
    short: 'the daemon, and every step',
    risks: ['privileged-container'],
  },
  'native-sidecar': {
    short: 'makes it a native sidecar, 1.29',
  },
  'image-docker': {
    short: 'pinned to the patch version',
    risks: ['floating-image-tag'],
  },
  'image-docker-digest': {
    short: 'pinned to the content',
    risks: ['floating-image-tag'],
  },
  'image-dind-rootless': {
    short: 'dockerd as user 1000',
    risks: ['rootless-dind-still-privileged', 'floating-image-tag'],
  },
  args: {
    short: 'arguments, not a command',
    risks: ['custom-entrypoint-drops-safeguards'],
  },
  'args-dockerd': {
    short: 'first word: no hidden port',
    risks: ['hidden-tcp-listener'],
  },
  'args-host-unix': {
    short: 'listens on a socket only',
    risks: ['daemon-tcp-without-tls', 'build-step-reaches-daemon-api', 'every-pod-container-is-docker-root'],
  },
  'args-host-own-socket': {
    short: 'a socket of its own',
  },
  'args-host-loopback': {
    short: 'this pod only',
    risks: ['every-pod-container-is-docker-root'],
  },
  'args-tls-false': {
    short: 'no certificates on loopback',
  },
  'args-group': {
    short: 'the group that may connect',
  },
  'args-group-rootless': {
    short: 'group inside the namespace',
  },
  'args-data-root': {
    short: 'layers on the volume with a limit',
    risks: ['unbounded-ephemeral-storage', 'nested-overlay-storage-driver'],
  },
  'args-mtu': {
    short: 'packets that fit the pod network',
  },
  'args-mtu-networks': {
    short: 'compose networks too',
  },
  'env-rootless-mtu': {
    short: 'packets that fit the pod network',
  },
  'command-cgroup-parent': {
    short: 'nested containers below the pod’s limits',
    risks: ['limits-bypassed-by-nested-containers'],
  },
  'env-docker-host-daemon': {
    short: 'the probe asks the same socket',
  },
  'env-tls-certdir': {
    short: 'certificates on, port 2376',
    risks: ['daemon-tcp-without-tls', 'daemon-not-ready'],
  },
  'security-context-daemon': {
    short: 'where the power sits',
  },
  privileged: {
    short: 'node root starts here',
    risks: ['privileged-container', 'namespace-policy-downgraded'],
  },
  'privileged-rootless': {
    short: 'rootless still needs it',
    risks: ['rootless-dind-still-privileged', 'privileged-container', 'namespace-policy-downgraded'],
  },
  'escalation-beside-privileged': {
    short: 'goes with privileged',
  },
  'daemon-root': {
    short: 'not the pod’s user',
  },
  'daemon-root-steps': {
    short: 'root, the steps too',
    risks: ['privileged-container'],
  },
  'rootless-user': {
    short: 'a number, not a name',
  },
  'startup-probe': {
    short: 'no step before the daemon answers',
    risks: ['daemon-not-ready'],
  },
  'probe-docker-info': {
    short: 'asks the whole API',
  },
  'probe-period': {
    short: 'every 3 s',
  },
  'probe-timeout': {
    short: 'the default of 1 s is too short',
  },
  'probe-threshold': {
    short: 'two minutes in all',
  },
  'resources-daemon': {
    short: 'limits that nested containers escape',
    risks: ['missing-resource-limits', 'limits-bypassed-by-nested-containers', 'unbounded-ephemeral-storage'],
  },
  'resources-daemon-held': {
    short: 'the work happens here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
  },
  'resources-daemon-rootless': {
    short: 'the work happens here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
  },
  'mount-socket-daemon': {
    short: 'a directory of its own',
  },
  'mount-certs-daemon': {
    short: 'the client part only',
  },
  'mount-data': {
    short: 'a real disk below the layers',
    risks: ['nested-overlay-storage-driver', 'shared-docker-data-root'],
  },
  'mount-data-rootless': {
    short: 'a directory of its own',
    risks: ['nested-overlay-storage-driver'],
  },
  'volume-socket': {
    short: 'holds the socket',
    risks: ['every-pod-container-is-docker-root'],
  },
  'volume-certs': {
    short: 'keys in memory',
  },
  'volume-data': {
    short: 'evicts the build, not its neighbours',
    risks: ['unbounded-ephemeral-storage', 'shared-docker-data-root', 'cache-lost-with-pod'],
  },
} as const satisfies Record<string, NoteRecord>;
