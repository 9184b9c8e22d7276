import type { NoteRecord } from '../../model/note';
import { cite } from '../cite';

/** The containers that call a daemon. */
export const clientNotes = {
  'container-jnlp': {
    short: 'the Jenkins agent',
    sources: cite('jenkins-k8s-plugin', 'jenkins-inbound-agent'),
  },
  'image-jnlp': {
    short: 'agent with Java 21',
    sources: cite('jenkins-inbound-agent'),
  },
  'resources-jnlp': {
    short: 'small: it only relays',
    sources: cite('k8s-resources', 'observed-node'),
  },
  'container-docker': {
    short: 'docker commands run here',
    sources: cite('docker-cli-image'),
  },
  'container-tests': {
    short: 'tests run here',
    risks: ['every-pod-container-is-docker-root'],
    sources: cite('testcontainers-config'),
  },
  'image-tests': {
    short: 'your build tool',
    sources: cite('testcontainers-config'),
  },
  'resources-client': {
    short: 'little: the daemon does the work',
    risks: ['missing-resource-limits'],
    sources: cite('k8s-resources', 'k8s-ephemeral-storage'),
  },
  'resources-tests': {
    short: 'the tests themselves',
    sources: cite('k8s-resources'),
  },
  'env-docker-host-unix': {
    short: 'where the daemon listens',
    sources: cite('docker-cli-image', 'jenkins-exec'),
  },
  'env-docker-host-tls': {
    short: 'where the daemon listens',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'env-docker-host-loopback': {
    short: 'where the daemon listens',
    sources: cite('docker-cli-image', 'observed-node'),
  },
  'env-docker-host-node': {
    short: 'the node’s daemon',
    sources: cite('cri-dockerd'),
  },
  'env-tls-verify': {
    short: 'checks the server',
    sources: cite('docker-cli-image'),
  },
  'env-cert-path': {
    short: 'where the keys lie',
    sources: cite('dind-entrypoint'),
  },
  'env-docker-config': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
    sources: cite('docker-cli-image', 'k8s-volumes'),
  },
  'env-docker-config-node': {
    short: 'login is kept in memory',
    risks: ['docker-socket-mount', 'credentials-readable-by-build'],
    sources: cite('docker-cli-image', 'docker-socket-access'),
  },
  'env-docker-config-shared': {
    short: 'login beside the build',
    risks: ['credentials-readable-by-build'],
    sources: cite('docker-cli-image', 'owasp-cicd'),
  },
  'env-workspace': {
    short: 'the name that the commands use',
    sources: cite('k8s-api'),
  },
  'env-testcontainers-host': {
    short: 'where mapped ports are',
    sources: cite('testcontainers-config'),
    confidence: 'medium',
  },
  'env-testcontainers-socket': {
    short: 'the socket on the daemon’s side',
    sources: cite('testcontainers-config'),
    confidence: 'medium',
  },
  'supplemental-groups': {
    short: 'group of the socket, for clients without root',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'supplemental-groups-node': {
    short: 'the node’s docker group',
    risks: ['docker-group-is-root'],
    sources: cite('docker-socket-access'),
  },
  'mount-socket-client': {
    short: 'one holder of the socket, no other',
    risks: ['every-pod-container-is-docker-root'],
    sources: cite('observed-node'),
  },
  'mount-certs-client': {
    short: 'client keys, read only',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'mount-docker-config': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
    sources: cite('docker-cli-image'),
  },
  'mount-docker-config-shared': {
    short: 'login beside the build',
    risks: ['credentials-readable-by-build'],
    sources: cite('owasp-cicd'),
  },
  'volume-docker-config': {
    short: 'login, in memory',
    sources: cite('k8s-volumes'),
  },
  'volume-node-socket': {
    short: 'node root starts here',
    risks: ['docker-socket-mount', 'namespace-policy-downgraded'],
    sources: cite('docker-socket-access', 'k8s-runtime-socket'),
  },
  'host-path-socket': {
    short: 'exists only where nodes run Docker',
    risks: ['docker-socket-absent', 'runtime-socket-variant-or-parent-dir'],
    sources: cite('k8s-dockershim', 'k8s-runtime-socket'),
  },
  'host-path-type': {
    short: 'fails at once if it is missing',
    risks: ['docker-socket-absent'],
    sources: cite('observed-node', 'k8s-volumes'),
  },
  'mount-node-socket': {
    short: 'readOnly would change nothing',
    risks: ['docker-socket-mount'],
    sources: cite('docker-ro-socket', 'observed-node'),
  },
  'socket-client-root': {
    short: 'root, because the group is not known',
    sources: cite('docker-socket-access'),
  },
} as const satisfies Record<string, NoteRecord>;
