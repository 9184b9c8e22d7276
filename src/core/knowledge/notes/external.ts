import type { NoteRecord } from '../../model/note';

/** Builders outside the pod, and their clients. */
export const externalNotes = {
  'env-docker-host-ssh': {
    short: 'the machine’s Docker',
  },
  'mount-ssh-key': {
    short: 'who holds it is root there',
  },
  'mount-passwd': {
    short: 'a name for user 1000',
  },
  'passwd-object': {
    short: 'two names',
  },
  'volume-ssh-key': {
    short: 'key and host key',
  },
  'volume-passwd': {
    short: 'from the file beside the pod',
  },
  'fs-group-key': {
    short: 'lets user 1000 read the key',
  },
  'container-tunnel': {
    short: 'the machine’s socket, in this pod',
  },
  'command-tunnel': {
    short: 'connects again when it breaks',
  },
  'resources-tunnel': {
    short: 'small: it only relays',
  },
  'probe-tunnel': {
    short: 'asks the machine’s Docker',
  },
  'mount-tunnel': {
    short: 'where the socket lies',
  },
  'volume-tunnel': {
    short: 'a socket, nothing else',
  },
  'env-docker-host-tunnel': {
    short: 'the end of the tunnel',
  },
  'env-testcontainers-machine': {
    short: 'where mapped ports are',
  },
  'env-testcontainers-machine-socket': {
    short: 'the socket on the machine',
  },
  'step-wait-tunnel': {
    short: 'no test before it answers',
  },
  'step-build-platforms-remote': {
    short: 'a builder of its own, on the machine',
  },
  'step-compose-remote': {
    short: 'a project of this pod alone',
  },
  'step-scripts-remote': {
    short: 'your scripts, unchanged',
  },
  'container-docker-hosted': {
    short: 'the client of a hosted builder',
  },
  'image-docker-hosted': {
    short: 'a newer client',
  },
  'env-buildx-builder-hosted': {
    short: 'builds go to the service',
  },
  'env-docker-config-hosted': {
    short: 'logins are kept in memory',
  },
  'resources-client-hosted': {
    short: 'little: the service does the work',
  },
  'mount-hosted-token': {
    short: 'the token of the service',
  },
  'volume-hosted-token': {
    short: 'from a Secret that is made once',
  },
  'fs-group-token': {
    short: 'lets user 1000 read the token',
  },
  'step-hosted': {
    short: 'built and pushed by the service',
  },
  'step-hosted-platforms': {
    short: 'native for both architectures',
  },
  'container-oc': {
    short: 'asks the platform for a build',
    risks: ['service-account-token-mounted'],
  },
  'container-oc-shipwright': {
    short: 'asks Shipwright for a build',
    risks: ['service-account-token-mounted'],
  },
  'image-oc': {
    short: 'the client of the platform',
    risks: ['floating-image-tag'],
  },
  'resources-client-builds': {
    short: 'little: a build pod does the work',
  },
  'env-build-config': {
    short: 'the name of the build',
  },
  'env-shipwright-build': {
    short: 'the name of the build',
  },
  'build-config': {
    short: 'what is built, and where it goes',
  },
  'build-config-source': {
    short: 'the checkout, sent by the job',
  },
  'build-config-strategy': {
    short: 'your Dockerfile',
  },
  'build-config-output': {
    short: 'pushed by the build pod',
    risks: ['credentials-readable-by-build'],
  },
  'build-config-resources': {
    short: 'limits of the build pod',
  },
  'step-openshift-build': {
    short: 'sends the checkout, follows the log',
  },
  'shipwright-object': {
    short: 'what is built, and where it goes',
    risks: ['namespace-policy-downgraded'],
  },
  'shipwright-source': {
    short: 'what lies in Git',
  },
  'shipwright-strategy': {
    short: 'how it is built',
  },
  'shipwright-output': {
    short: 'pushed by the build pod',
    risks: ['credentials-readable-by-build'],
  },
  'shipwright-retention': {
    short: 'runs do not pile up',
  },
  'step-shipwright': {
    short: 'starts a run, waits for its end',
  },
  'step-shipwright-platforms': {
    short: 'one image for both architectures',
  },
} as const satisfies Record<string, NoteRecord>;
