import type { NoteRecord } from '../../model/note';

/** Lines of a declarative Jenkinsfile around the pod. */
export const jenkinsfileNotes = {
  'jenkins-pipeline': {
    short: 'a declarative pipeline',
  },
  'jenkins-agent': {
    short: 'one pod for each build',
  },
  'jenkins-retries': {
    short: 'again when the pod is lost',
  },
  'jenkins-yaml': {
    short: 'single quotes, three of them',
  },
  'jenkins-options': {
    short: 'bounded',
  },
  'jenkins-stages': {
    short: 'what the job does',
  },
  'jenkins-stage': {
    short: 'one thing at a time',
  },
  'jenkins-container': {
    short: 'steps run in this container',
  },
  'jenkins-credentials': {
    short: 'only while the stage runs',
    risks: ['credentials-readable-by-build'],
  },
  'jenkins-post': {
    short: 'whatever the outcome',
  },
} as const satisfies Record<string, NoteRecord>;
