import type { NoteRecord } from '../../model/note';
import { cite } from '../cite';

/** The pod around the containers. */
export const podNotes = {
  'pod-api-version': {
    short: 'the core API',
    sources: cite('k8s-api'),
  },
  'pod-kind': {
    short: 'one agent is one pod',
    sources: cite('k8s-api'),
  },
  'pod-metadata': {
    short: 'name and labels',
    sources: cite('k8s-api'),
  },
  'pod-name': {
    short: 'for a dry run',
    sources: cite('k8s-api'),
  },
  'pod-name-jenkins': {
    short: 'Jenkins replaces it',
    sources: cite('jenkins-k8s-plugin'),
  },
  'pod-labels': {
    short: 'policies select this label',
    sources: cite('k8s-labels'),
  },
  'pod-spec': {
    short: 'complete, no merging',
    sources: cite('jenkins-k8s-plugin'),
  },
  'no-token': {
    short: 'builds get no Kubernetes token',
    risks: ['service-account-token-mounted'],
    sources: cite('k8s-service-accounts'),
  },
  'restart-never': {
    short: 'a failed job stays failed',
    sources: cite('k8s-pod-lifecycle'),
  },
  'grace-period': {
    short: 'time to stop, no more',
    sources: cite('k8s-pod-lifecycle', 'jenkins-k8s-plugin'),
  },
  'node-selector': {
    short: 'only CI nodes',
    sources: cite('k8s-labels'),
  },
  tolerations: {
    short: 'the taint keeps others away',
    sources: cite('k8s-labels'),
  },
  'pod-security-context': {
    short: 'who the containers are',
    sources: cite('k8s-security-context'),
  },
  'pod-user': {
    short: 'one user in all containers',
    sources: cite('jenkins-inbound-agent', 'jenkins-k8s-plugin'),
  },
  'init-containers': {
    short: 'start first, one after the other',
    risks: ['daemon-not-ready'],
    sources: cite('k8s-sidecars'),
  },
  containers: {
    short: 'start side by side',
    sources: cite('k8s-pod-lifecycle'),
  },
  volumes: {
    short: 'all end with the pod',
    sources: cite('k8s-volumes'),
  },
  hardened: {
    short: 'needs nothing, so gets nothing',
    sources: cite('k8s-pss', 'jenkins-k8s-plugin'),
  },
  'working-dir': {
    short: 'commands start in the checkout',
    sources: cite('k8s-api'),
  },
  'container-prepare-cache': {
    short: 'before all others, once',
    sources: cite('k8s-pvc', 'k8s-pod-lifecycle'),
    confidence: 'medium',
  },
  'image-prepare-cache': {
    short: 'an image that is pulled anyway',
    risks: ['floating-image-tag'],
    sources: cite('docker-cli-image'),
  },
  'command-prepare-cache': {
    short: 'a place that user 1000 may write',
    sources: cite('k8s-pvc'),
    confidence: 'medium',
  },
  'resources-prepare-cache': {
    short: 'next to nothing',
    sources: cite('k8s-resources'),
  },
  'root-prepare-cache': {
    short: 'root, for one chown',
    sources: cite('k8s-security-context'),
  },
  'command-wait': {
    short: 'waits for steps',
    sources: cite('jenkins-exec'),
  },
  'mount-workspace': {
    short: 'the checkout, same path everywhere',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('dood-bind-paths', 'observed-node', 'jenkins-workspace-volume'),
  },
  'mount-tool-cache': {
    short: 'packages, in client and daemon',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  'volume-workspace-jenkins': {
    short: 'Jenkins puts its own here',
    sources: cite('jenkins-workspace-volume', 'jenkins-k8s-plugin'),
  },
  'volume-workspace': {
    short: 'the checkout, bounded',
    risks: ['unbounded-ephemeral-storage'],
    sources: cite('k8s-volumes', 'k8s-ephemeral-storage'),
  },
  'volume-tool-cache': {
    short: 'packages, as long as the agent',
    sources: cite('k8s-volumes'),
  },
  'volume-tool-cache-claim': {
    short: 'packages, across agents',
    risks: ['shared-docker-data-root'],
    sources: cite('k8s-pvc', 'moby-data-root'),
  },
  'claim-tool-cache': {
    short: 'your claim',
    sources: cite('k8s-pvc'),
  },
} as const satisfies Record<string, NoteRecord>;
