import type { NoteRecord } from '../../model/note';
import { cite } from '../cite';

/** Lines of a declarative Jenkinsfile around the pod. */
export const jenkinsfileNotes = {
  'jenkins-pipeline': {
    short: 'a declarative pipeline',
    sources: cite('jenkins-declarative'),
  },
  'jenkins-agent': {
    short: 'one pod for each build',
    sources: cite('jenkins-k8s-plugin', 'jenkins-pod-builder'),
  },
  'jenkins-retries': {
    short: 'again when the pod is lost',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-yaml': {
    short: 'single quotes, three of them',
    sources: cite('jenkins-k8s-plugin', 'jenkins-string-interpolation'),
  },
  'jenkins-options': {
    short: 'bounded',
    sources: cite('jenkins-declarative'),
  },
  'jenkins-stages': {
    short: 'what the job does',
    sources: cite('jenkins-declarative'),
  },
  'jenkins-stage': {
    short: 'one thing at a time',
    sources: cite('jenkins-declarative'),
  },
  'jenkins-container': {
    short: 'steps run in this container',
    sources: cite('jenkins-exec', 'jenkins-native-sidecar'),
  },
  'jenkins-credentials': {
    short: 'only while the stage runs',
    risks: ['credentials-readable-by-build'],
    sources: cite('jenkins-credentials-binding', 'jenkins-string-interpolation'),
  },
  'jenkins-post': {
    short: 'whatever the outcome',
    sources: cite('jenkins-declarative'),
  },
} as const satisfies Record<string, NoteRecord>;
