import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { podStepsNotes } from './podSteps';

/** Why each line is there, in whole sentences, and where that comes from. */
export const podStepsWhys: { readonly [N in keyof typeof podStepsNotes]: NoteText } = {
  checkout: {
    why: 'An init container: it ends before anything else starts. Without it the workspace is empty. A private repository needs a credential, as a Secret that only this container mounts.',
    sources: cite('k8s-init-containers', 'alpine-git'),
  },
  'checkout-image': {
    why: 'git, and nothing that the steps need. The tag was seen in public use, not pulled by us.',
    sources: cite('alpine-git'),
    confidence: 'medium',
  },
  'checkout-command': {
    why: 'No shell: the address and the branch are words of their own. One commit is enough to build; a tool that reads the history needs more.',
    sources: cite('alpine-git'),
  },
  'checkout-resources': {
    why: 'git is small. What it writes lies in the workspace, which counts with the container whose steps fill it.',
    sources: cite('k8s-resources', 'k8s-ephemeral-storage'),
  },
  'checkout-security': {
    why: 'The user is that of the pod, so the steps may change what was cloned.',
    sources: cite('k8s-pss'),
  },
  'checkout-mount': {
    why: 'The volume that every container of the pod has at the same path.',
    sources: cite('k8s-volumes'),
  },
  'step-script': {
    why: 'The container ends with its script. In other CI systems a shell waits here for commands that are sent to it. Kubernetes replaces $(NAME) where NAME is a variable of the container, and makes one dollar sign of two: where the script has such text, it is escaped.',
    sources: cite('k8s-pod-lifecycle', 'k8s-expansion'),
  },
  'step-name': {
    why: 'Names of containers are unique in a pod. It is the container of the plan whose name stands before the number, for steps that come later or that alone get the login.',
    sources: cite('k8s-pod-lifecycle'),
  },
  'git-trust': {
    why: 'The mount point belongs to root, and git refuses a repository in the directory of somebody else: go build, which asks git for the version, fails with it. These three variables name the one directory that is meant.',
    sources: cite('git-safe-directory'),
    confidence: 'medium',
  },
};
