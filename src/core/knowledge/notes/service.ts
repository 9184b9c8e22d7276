import type { NoteRecord } from '../../model/note';

/** A builder that serves many pods: itself, its clients, and who may call it. */
export const serviceNotes = {
  'stateful-set': {
    short: 'the builder, apart from the agents',
  },
  'builder-metadata': {
    short: 'what clients look for',
  },
  'builder-namespace': {
    short: 'not the namespace of the agents',
    risks: ['namespace-policy-downgraded'],
  },
  'builder-spec': {
    short: 'one builder and its disk',
  },
  'service-name': {
    short: 'the Service below',
  },
  'one-builder': {
    short: 'one warm cache',
  },
  'builder-selector': {
    short: 'the pods below',
  },
  'builder-template': {
    short: 'the builder’s pod',
  },
  'builder-labels': {
    short: 'what the Service selects',
  },
  'no-token-builder': {
    short: 'builds get no token',
  },
  'grace-period-builder': {
    short: 'time to finish writing',
  },
  'builder-pod-user': {
    short: 'user 1000, who owns the disk',
  },
  'builder-fs-group': {
    short: 'the disk belongs to group 1000',
  },
  'builder-fs-group-policy': {
    short: 'only while the disk is new',
  },
  'container-buildkitd': {
    short: 'all builds run here',
    risks: ['builder-unconfined-profiles'],
  },
  'image-buildkitd': {
    short: 'the rootless build, pinned',
    risks: ['floating-image-tag'],
  },
  'args-buildkitd': {
    short: 'arguments of the image’s entrypoint',
  },
  'args-buildkitd-own-socket': {
    short: 'for its own probe',
  },
  'args-buildkitd-port': {
    short: 'the port of the Service',
  },
  'args-buildkitd-tls': {
    short: 'no certificate, no build',
  },
  'args-buildkitd-sandbox': {
    short: 'Kubernetes cannot unmask /proc here',
    risks: ['builder-unconfined-profiles'],
  },
  'port-buildkitd': {
    short: 'named for the Service',
  },
  'readiness-buildkitd': {
    short: 'no client before it answers',
  },
  'resources-buildkitd': {
    short: 'all builds count here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
  },
  'mount-buildkitd-state': {
    short: 'layers of all builds',
    risks: ['nested-overlay-storage-driver', 'shared-docker-data-root'],
  },
  'mount-buildkitd-certs': {
    short: 'keys, read-only',
  },
  'volume-buildkitd-certs': {
    short: 'made once, by the commands',
  },
  'builder-claim': {
    short: 'a disk that outlives the pod',
    risks: ['cache-lost-with-pod', 'shared-docker-data-root'],
  },
  'claim-one-node': {
    short: 'a disk, not a network share',
    risks: ['shared-docker-data-root'],
  },
  'claim-size': {
    short: 'room for the cache',
  },
  'builder-service': {
    short: 'the name that clients call',
  },
  'builder-service-metadata': {
    short: 'buildkitd, as in the certificate',
  },
  'builder-service-spec': {
    short: 'inside the cluster only',
  },
  'builder-service-selector': {
    short: 'the builder’s pod',
  },
  'builder-service-port': {
    short: 'the usual port of BuildKit',
  },
  'container-buildctl': {
    short: 'sends the build away',
  },
  'image-buildctl': {
    short: 'the same version as the builder',
    risks: ['floating-image-tag'],
  },
  'env-buildkit-host': {
    short: 'the builder’s Service',
  },
  'env-docker-config-client': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'resources-builder-client': {
    short: 'little: the builder does the work',
    risks: ['missing-resource-limits'],
  },
  'mount-client-certs': {
    short: 'only this container can build',
  },
  'mount-docker-config-client': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'volume-client-certs': {
    short: 'made once, by the commands',
  },
  'container-buildx': {
    short: 'docker buildx runs here',
  },
  'image-buildx': {
    short: 'the docker CLI with buildx',
    risks: ['floating-image-tag'],
  },
  'env-buildx-builder': {
    short: 'the builder that buildx uses',
  },
  'buildx-role': {
    short: 'what buildx may do',
    risks: ['service-account-token-mounted'],
  },
  'rule-deployments': {
    short: 'finds the builder',
  },
  'rule-pods': {
    short: 'finds the builder’s pods',
  },
  'rule-exec': {
    short: 'how buildx talks to the builder',
    risks: ['service-account-token-mounted'],
  },
} as const satisfies Record<string, NoteRecord>;
