import type { NoteRecord } from '../../model/note';
import { cite } from '../cite';

/** The commands of the pipeline. */
export const stepNotes = {
  'step-build': {
    short: 'the context is streamed',
    sources: cite('docker-image-docs', 'docker-buildx-cache'),
  },
  'step-build-cache': {
    short: 'cache in the registry',
    risks: ['cache-lost-with-pod'],
    sources: cite('docker-buildx-cache'),
  },
  'step-build-inline': {
    short: 'cache inside the image',
    risks: ['cache-lost-with-pod'],
    sources: cite('docker-buildx-cache'),
  },
  'step-build-platforms': {
    short: 'emulated on the node',
    sources: cite('buildkit-readme'),
  },
  'step-build-platforms-node': {
    short: 'a builder of its own, on the node',
    risks: ['docker-socket-mount'],
    sources: cite('buildx-drivers', 'buildkit-platforms'),
    confidence: 'medium',
  },
  'step-push': {
    short: 'password through stdin',
    risks: ['credentials-readable-by-build'],
    sources: cite('jenkins-string-interpolation', 'owasp-cicd'),
  },
  'step-buildctl': {
    short: 'build and push in one',
    risks: ['credentials-readable-by-build'],
    sources: cite('buildkit-readme', 'buildctl-daemonless'),
  },
  'step-buildctl-platforms': {
    short: 'emulated by the builder',
    risks: ['credentials-readable-by-build'],
    sources: cite('buildkit-platforms', 'buildctl-daemonless'),
    confidence: 'medium',
  },
  'step-wait': {
    short: 'no command before the daemon answers',
    risks: ['daemon-not-ready'],
    sources: cite('docker-info', 'k8s-sidecars', 'observed-node'),
  },
  'step-run': {
    short: 'a container for one command',
    sources: cite('dood-bind-paths'),
  },
  'step-run-workspace': {
    short: 'the checkout by the daemon’s path',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  'step-run-workspace-root': {
    short: 'the checkout by the daemon’s path',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  'step-run-workspace-rootless': {
    short: 'the checkout by the daemon’s path',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'dood-bind-paths', 'docker-rootless'),
  },
  'step-run-workspace-shared': {
    short: 'the checkout, and packages that builds share',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'dood-bind-paths', 'maven-resolver-locks'),
    confidence: 'medium',
  },
  'step-compose': {
    short: 'waits until services are healthy',
    sources: cite('docker-image-docs', 'observed-node'),
  },
  'step-compose-node': {
    short: 'a project of this pod alone',
    sources: cite('docker-socket-access', 'dood-bind-paths'),
  },
  'step-testcontainers': {
    short: 'in the tests container',
    sources: cite('testcontainers-config'),
  },
  'step-testcontainers-nested': {
    short: 'tests inside a container',
    sources: cite('testcontainers-config'),
  },
  'step-scripts-node': {
    short: 'your scripts, unchanged',
    risks: ['workspace-path-mismatch-dood'],
    sources: cite('docker-cli-image', 'dood-bind-paths'),
  },
  'step-scripts': {
    short: 'your scripts, unchanged',
    sources: cite('docker-cli-image', 'dood-bind-paths'),
  },
} as const satisfies Record<string, NoteRecord>;
