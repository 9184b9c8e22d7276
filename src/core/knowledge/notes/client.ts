import type { NoteRecord } from '../../model/note';

/** The containers that call a daemon. */
export const clientNotes = {
  'container-jnlp': {
    short: 'the Jenkins agent',
  },
  'image-jnlp': {
    short: 'agent with Java 21',
  },
  'resources-jnlp': {
    short: 'small: it only relays',
  },
  'container-docker': {
    short: 'docker commands run here',
  },
  'container-tests': {
    short: 'tests run here',
    risks: ['every-pod-container-is-docker-root'],
  },
  'image-tests': {
    short: 'your build tool',
  },
  'resources-client': {
    short: 'little: the daemon does the work',
    risks: ['missing-resource-limits'],
  },
  'resources-tests': {
    short: 'the tests themselves',
  },
  'env-docker-host-unix': {
    short: 'where the daemon listens',
  },
  'env-docker-host-tls': {
    short: 'where the daemon listens',
  },
  'env-docker-host-loopback': {
    short: 'where the daemon listens',
  },
  'env-docker-host-node': {
    short: 'the node’s daemon',
  },
  'env-tls-verify': {
    short: 'checks the server',
  },
  'env-cert-path': {
    short: 'where the keys lie',
  },
  'env-docker-config': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'env-docker-config-node': {
    short: 'login is kept in memory',
    risks: ['docker-socket-mount', 'credentials-readable-by-build'],
  },
  'env-docker-config-shared': {
    short: 'login beside the build',
    risks: ['credentials-readable-by-build'],
  },
  'env-workspace': {
    short: 'the name that the commands use',
  },
  'env-testcontainers-host': {
    short: 'where mapped ports are',
  },
  'env-testcontainers-socket': {
    short: 'the socket on the daemon’s side',
  },
  'supplemental-groups': {
    short: 'group of the socket, for clients without root',
  },
  'supplemental-groups-node': {
    short: 'the node’s docker group',
    risks: ['docker-group-is-root'],
  },
  'mount-socket-client': {
    short: 'one holder of the socket, no other',
    risks: ['every-pod-container-is-docker-root'],
  },
  'mount-certs-client': {
    short: 'client keys, read only',
  },
  'mount-docker-config': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'mount-docker-config-shared': {
    short: 'login beside the build',
    risks: ['credentials-readable-by-build'],
  },
  'volume-docker-config': {
    short: 'login, in memory',
  },
  'volume-node-socket': {
    short: 'node root starts here',
    risks: ['docker-socket-mount', 'namespace-policy-downgraded'],
  },
  'host-path-socket': {
    short: 'exists only where nodes run Docker',
    risks: ['docker-socket-absent', 'runtime-socket-variant-or-parent-dir'],
  },
  'host-path-type': {
    short: 'fails at once if it is missing',
    risks: ['docker-socket-absent'],
  },
  'mount-node-socket': {
    short: 'readOnly would change nothing',
    risks: ['docker-socket-mount'],
  },
  'socket-client-root': {
    short: 'root, because the group is not known',
  },
} as const satisfies Record<string, NoteRecord>;
