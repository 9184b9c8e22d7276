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
  'step-run': {
    short: 'a container for one command',
    sources: cite('dood-bind-paths'),
  },
  'step-run-workspace': {
    short: 'the checkout by the daemon’s path',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'dood-bind-paths'),
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
  'step-prepare-cache': {
    short: 'a place that user 1000 may write',
    sources: cite('k8s-pvc'),
    confidence: 'medium',
  },
  'step-testcontainers': {
    short: 'in the tests container',
    sources: cite('testcontainers-config'),
  },
  'step-testcontainers-nested': {
    short: 'tests inside a container',
    sources: cite('testcontainers-config'),
  },
  'step-scripts': {
    short: 'your scripts, unchanged',
    sources: cite('docker-cli-image', 'dood-bind-paths'),
  },
} as const satisfies Record<string, NoteRecord>;
