import type { NoteRecord } from '../../model/note';

/** The pod around the containers. */
export const podNotes = {
  'pod-api-version': {
    short: 'the core API',
  },
  'pod-kind': {
    short: 'one agent is one pod',
  },
  'pod-metadata': {
    short: 'name and labels',
  },
  'pod-name': {
    short: 'for a dry run',
  },
  'pod-name-jenkins': {
    short: 'Jenkins replaces it',
  },
  'pod-labels': {
    short: 'policies select this label',
  },
  'pod-spec': {
    short: 'complete, no merging',
  },
  'no-token': {
    short: 'builds get no Kubernetes token',
    risks: ['service-account-token-mounted'],
  },
  'restart-never': {
    short: 'a failed job stays failed',
  },
  'grace-period': {
    short: 'time to stop, no more',
  },
  'node-selector': {
    short: 'only CI nodes',
  },
  tolerations: {
    short: 'the taint keeps others away',
  },
  'pod-security-context': {
    short: 'who the containers are',
  },
  'pod-user': {
    short: 'one user in all containers',
  },
  'pod-user-platform': {
    short: 'the platform chooses the user',
  },
  'pod-user-builder': {
    short: 'the user of the builder image',
  },
  'fs-group-claim': {
    short: 'lets user 1000 write the claim',
  },
  'env-home': {
    short: 'a place that the user may write',
  },
  'init-containers': {
    short: 'start first, one after the other',
    risks: ['daemon-not-ready'],
  },
  containers: {
    short: 'start side by side',
  },
  volumes: {
    short: 'all end with the pod',
  },
  hardened: {
    short: 'needs nothing, so gets nothing',
  },
  'working-dir': {
    short: 'commands start in the checkout',
  },
  'container-prepare-cache': {
    short: 'before all others, once',
  },
  'image-prepare-cache': {
    short: 'an image that is pulled anyway',
    risks: ['floating-image-tag'],
  },
  'command-prepare-cache': {
    short: 'a place that user 1000 may write',
  },
  'resources-prepare-cache': {
    short: 'next to nothing',
  },
  'root-prepare-cache': {
    short: 'root, for one chown',
  },
  'command-wait': {
    short: 'waits for steps',
  },
  'mount-workspace': {
    short: 'the checkout, same path everywhere',
    risks: ['workspace-path-mismatch-sidecar'],
  },
  'mount-tool-cache': {
    short: 'packages, in client and daemon',
    risks: ['workspace-path-mismatch-sidecar'],
  },
  'mount-tool-cache-steps': {
    short: 'packages, between builds',
  },
  'volume-workspace-jenkins': {
    short: 'Jenkins puts its own here',
  },
  'volume-workspace': {
    short: 'the checkout, bounded',
    risks: ['unbounded-ephemeral-storage'],
  },
  'volume-tool-cache': {
    short: 'packages, as long as the agent',
  },
  'volume-tool-cache-claim': {
    short: 'packages, across agents',
    risks: ['shared-docker-data-root'],
  },
  'claim-tool-cache': {
    short: 'exists before the pod',
  },
} as const satisfies Record<string, NoteRecord>;
