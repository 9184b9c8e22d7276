import type { Why } from '../../model/note';
import type { jenkinsfileNotes } from './jenkinsfile';

/** Why each line is there, in whole sentences. */
export const jenkinsfileWhys: { readonly [N in keyof typeof jenkinsfileNotes]: Why } = {
  'jenkins-pipeline':
    'Save it as Jenkinsfile in the repository and point a pipeline job at it: the job then knows what to check out. Pasted into a job there is nothing to check out, and a step for it has to come first.',
  'jenkins-agent':
    'The Kubernetes plugin creates the pod for this build and deletes it after. Nothing is inherited from other templates, unless the cloud names a defaults provider template.',
  'jenkins-retries':
    'Runs the build again when the agent was lost: evicted, preempted, node gone. A failed test does not count.',
  'jenkins-yaml':
    'The pod, as text in single quotes: Groovy replaces nothing in it. In double quotes every dollar sign would be Groovy’s.',
  'jenkins-options': 'A hanging pull or push does not hold the agent for ever.',
  'jenkins-stages':
    'A Jenkinsfile from a repository is checked out before the first stage, in the agent container.',
  'jenkins-stage': 'A stage for each thing that you said the jobs must do.',
  'jenkins-container':
    'An exec into the container: its own variables hold, the image’s entrypoint does not run. Works for plain containers, not for native sidecars.',
  'jenkins-credentials':
    'User and password of the registry stand in two variables while the block runs. The log masks the password; the user name only where the credentials say so. Single quotes around sh keep both out of Groovy.',
  'jenkins-post': 'Runs after the stage, also when it failed.',
};
