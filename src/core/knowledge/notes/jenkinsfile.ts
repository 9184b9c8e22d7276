import type { NoteRecord } from '../../model/note';
import { cite } from '../sources';

/** Lines of a declarative Jenkinsfile around the pod. */
export const jenkinsfileNotes = {
  'jenkins-pipeline': {
    short: 'a declarative pipeline',
    why: 'Save it as Jenkinsfile in the repository, or paste it into a pipeline job.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-agent': {
    short: 'one pod for each build',
    why: 'The Kubernetes plugin creates the pod for this build and deletes it after. Nothing is inherited from other templates.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-retries': {
    short: 'again when the pod is lost',
    why: 'Runs the build again when the agent was lost: evicted, preempted, node gone. A failed test does not count.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-yaml': {
    short: 'single quotes, three of them',
    why: 'The pod, as text in single quotes: Groovy replaces nothing in it. In double quotes every dollar sign would be Groovy’s.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-string-interpolation'),
  },
  'jenkins-options': {
    short: 'bounded',
    why: 'A hanging pull or push does not hold the agent for ever.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-stages': {
    short: 'what the job does',
    why: 'The checkout happens before the first stage, in the agent container.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-stage': {
    short: 'one thing at a time',
    why: 'A stage for each thing that you said the jobs must do.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-container': {
    short: 'steps run in this container',
    why: 'An exec into the container: its own variables hold, the image’s entrypoint does not run. Works for plain containers, not for native sidecars.',
    sources: cite('jenkins-exec', 'jenkins-native-sidecar'),
  },
  'jenkins-credentials': {
    short: 'only while the stage runs',
    why: 'User and password of the registry stand in two variables while the block runs and are masked in the log. Single quotes around sh keep them out of Groovy.',
    risks: ['credentials-readable-by-build'],
    sources: cite('jenkins-string-interpolation'),
  },
  'jenkins-post': {
    short: 'whatever the outcome',
    why: 'Runs after the stage, also when it failed.',
    sources: cite('jenkins-k8s-plugin'),
  },
} as const satisfies Record<string, NoteRecord>;
