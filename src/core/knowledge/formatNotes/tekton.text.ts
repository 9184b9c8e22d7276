import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { tektonNotes } from './tekton';

/** Why each line is there, in whole sentences, and where that comes from. */
export const tektonWhys: { readonly [N in keyof typeof tektonNotes]: NoteText } = {
  'tekton-task': {
    why: 'Apply it once in the namespace of your jobs: kubectl apply --filename task.yaml. Each step becomes a container of one pod; they run one after the other, and a step that fails ends the run. What they share lies on volumes: files in a container’s own disk do not reach the next step.',
    sources: cite('tekton-tasks', 'tekton-pod-code'),
  },
  'tekton-task-name': {
    why: 'A TaskRun in the same namespace refers to the Task by this name.',
    sources: cite('tekton-taskruns'),
  },
  'tekton-params': {
    why: 'What differs from run to run. A trigger gives url and revision; a branch, a tag or a commit will do, a commit where the Git server lets one be fetched.',
    sources: cite('tekton-tasks', 'tekton-variables'),
  },
  'tekton-workspace': {
    why: 'Without mountPath it would lie at /workspace and its name; given, it is the path that the volume of the checkout has in every container. A step or sidecar has it only where it lists it, a feature of the API level beta, which is Tekton’s default.',
    sources: cite('tekton-workspaces', 'tekton-feature-flags'),
  },
  'tekton-step-template': {
    why: 'Merged into every step, not into sidecars.',
    sources: cite('tekton-tasks', 'tekton-pod-code'),
  },
  'tekton-build-number': {
    why: 'The name of the TaskRun, which no other run has while it exists: lower-case letters, digits and hyphens, so a legal tag of an image. Tekton replaces $(…) only where it names a variable of its own; $(hostname) and the like stay the shell’s.',
    sources: cite('tekton-variables', 'tekton-substitution'),
  },
  'tekton-checkout': {
    why: 'Tekton checks nothing out itself. This step fetches the sources into the workspace as the user of the pod, so that the later steps may write there.',
    sources: cite('tekton-tasks', 'tekton-workspaces', 'alpine-git'),
  },
  'tekton-checkout-env': {
    why: 'A parameter in the text of a script is replaced before the shell reads it: whoever gives the parameter could give commands. A variable remains a value.',
    sources: cite('tekton-variables', 'tekton-script-code'),
  },
  'tekton-checkout-home': {
    why: 'For a private repository: annotate a Secret of type basic-auth with tekton.dev/git-0 and the address of the server, and name it in the service account; Tekton copies it into HOME of every step, so every step can read it. User 1000 has no home of its own in this image. A key for SSH needs more: ssh looks into the home of /etc/passwd.',
    sources: cite('tekton-auth', 'tekton-pod-code'),
  },
  'tekton-checkout-hardened': {
    why: 'No root, no capability, no way to more: what a namespace at level restricted asks for.',
    sources: cite('tekton-container-types', 'k8s-psa-code'),
  },
  'tekton-checkout-script': {
    why: 'Fetches one commit, whatever names it. Nothing of it asks for a terminal. A build that reads tags or the history needs them: leave --depth 1 out.',
    sources: cite('git-safe-directory', 'tekton-script-code'),
  },
  'tekton-steps': {
    why: 'Containers of one pod that start together and work one after the other: each is held back until the one before has ended well, and after a failure none of the rest works.',
    sources: cite('tekton-tasks', 'tekton-pod-code'),
  },
  'tekton-step': {
    why: 'A container of its own, called step- and this name. Tekton’s entrypoint holds it back until the step before it has ended well.',
    sources: cite('tekton-pod-code', 'tekton-container-types'),
  },
  'tekton-script': {
    why: 'Without a first line that names another shell it is run by /bin/sh. It comes into the container encoded, so neither Tekton nor Kubernetes changes a dollar sign in it, except where a variable of Tekton is named.',
    sources: cite('tekton-script-code', 'tekton-substitution'),
  },
  'tekton-requests-once': {
    why: 'Steps run one after the other, yet the scheduler adds up the requests of all containers of a pod. What this image needs is requested by the first step that uses it. Left out, a request would be taken from the limit. Where a LimitRange of the namespace sets a minimum, write that minimum here.',
    sources: cite('tekton-resources'),
  },
  'tekton-sidecars': {
    why: 'Run beside the steps. No step starts before all of them are ready, and Tekton stops them when the last step has ended, whatever its outcome: it replaces their image by one that does nothing.',
    sources: cite('tekton-tasks', 'tekton-feature-flags', 'tekton-sidecar-stop'),
  },
  'tekton-run': {
    why: 'Create it for every run: kubectl create --filename taskrun.yaml, in the namespace of the Task. A trigger or a Pipeline makes the same object for you. Its pod stays until the TaskRun is deleted, so let something prune old ones.',
    sources: cite('tekton-taskruns', 'tekton-pod-code'),
  },
  'tekton-generate-name': {
    why: 'The API server adds five characters, so each run has a name of its own; kubectl apply refuses that, kubectl create does it.',
    sources: cite('tekton-taskruns', 'k8s-api'),
  },
  'tekton-task-ref': {
    why: 'The Task by its name, in the same namespace.',
    sources: cite('tekton-taskruns'),
  },
  'tekton-timeout': {
    why: 'A hanging pull or push does not hold the pod for ever. An hour is also Tekton’s default; here it is yours.',
    sources: cite('tekton-taskruns'),
  },
  'tekton-pod-template': {
    why: 'What a Task cannot say of its pod, and a run can: user, token, node. Fields that are left out come from the template that the administrator of Tekton may have set for all runs.',
    sources: cite('tekton-pod-templates', 'tekton-pod-template-type'),
  },
  'tekton-source': {
    why: 'The values of the parameters for this run.',
    sources: cite('tekton-taskruns'),
  },
  'tekton-binding': {
    why: 'The workspace that the Task declares, bound to a volume for this run.',
    sources: cite('tekton-workspaces'),
  },
};
