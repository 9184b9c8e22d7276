import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { jenkinsfileNotes } from './jenkinsfile';

/** Why each line is there, in whole sentences, and where that comes from. */
export const jenkinsfileWhys: { readonly [N in keyof typeof jenkinsfileNotes]: NoteText } = {
  'jenkins-pipeline': {
    why: 'Save it as Jenkinsfile in the repository and point a pipeline job at it: the job then knows what to check out. Pasted into a job there is nothing to check out, and a step for it has to come first.',
    sources: cite('jenkins-declarative'),
  },
  'jenkins-agent': {
    why: 'The Kubernetes plugin creates the pod for this build and deletes it after. Nothing is inherited from other templates, unless the cloud names a defaults provider template.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-pod-builder'),
  },
  'jenkins-retries': {
    why: 'Runs the build again when the agent was lost: evicted, preempted, node gone. A failed test does not count.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-yaml': {
    why: 'The pod, as text in single quotes: Groovy replaces nothing in it. In double quotes every dollar sign would be Groovy’s.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-string-interpolation'),
  },
  'jenkins-options': {
    why: 'A hanging pull or push does not hold the agent for ever.',
    sources: cite('jenkins-declarative'),
  },
  'jenkins-stages': {
    why: 'A Jenkinsfile from a repository is checked out before the first stage, in the agent container.',
    sources: cite('jenkins-declarative'),
  },
  'jenkins-stage': {
    why: 'A stage for each thing that you said the jobs must do.',
    sources: cite('jenkins-declarative'),
  },
  'jenkins-container': {
    why: 'An exec into the container: its own variables hold, the image’s entrypoint does not run. Works for plain containers, not for native sidecars.',
    sources: cite('jenkins-exec', 'jenkins-native-sidecar'),
  },
  'jenkins-credentials': {
    why: 'User and password of the registry stand in two variables while the block runs. The log masks the password; the user name only where the credentials say so. Single quotes around sh keep both out of Groovy.',
    sources: cite('jenkins-credentials-binding', 'jenkins-string-interpolation'),
  },
  'jenkins-post': {
    why: 'Runs after the stage, also when it failed.',
    sources: cite('jenkins-declarative'),
  },
};
