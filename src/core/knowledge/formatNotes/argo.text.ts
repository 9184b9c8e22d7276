import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { argoNotes } from './argo';

/** Why each line is there, in whole sentences, and where that comes from. */
export const argoWhys: { readonly [N in keyof typeof argoNotes]: NoteText } = {
  'argo-template': {
    why: 'Apply it with kubectl, and start it with kubectl create --filename workflow.yaml or argo submit --from workflowtemplate/ci-agent. It runs nothing by itself.',
    sources: cite('argo-workflow-templates'),
  },
  'argo-entrypoint': {
    why: 'The template below with this name.',
    sources: cite('argo-fields'),
  },
  'argo-parameters': {
    why: 'The value stands in for the one in double braces: argo submit --parameter revision=NAME gives another. Whoever may submit decides what is built.',
    sources: cite('argo-workflow-templates', 'argo-variables'),
  },
  'argo-deadline': {
    why: 'After an hour Argo ends the pod and the Workflow counts as failed: a hanging pull or push does not hold the node for ever.',
    sources: cite('argo-fields'),
  },
  'argo-ttl': {
    why: 'Without it Workflows and their pods stay until somebody deletes them. Copy the log before, if you need it longer.',
    sources: cite('argo-fields'),
  },
  'argo-pod': {
    why: 'One template makes one pod. Steps in templates of their own would be pods of their own, each with an empty workspace and, where there is one, a daemon of its own.',
    sources: cite('argo-container-set', 'argo-pod-code'),
  },
  'argo-executor': {
    why: 'Argo’s executor writes the results of steps through the API and needs a token for it. Named here, the token is mounted into Argo’s own containers alone; without this line Argo refuses a pod that mounts none.',
    sources: cite('argo-pod-code', 'argo-rbac'),
  },
  'argo-init': {
    why: 'They follow Argo’s own init container, in this order: the checkout, then what serves, as native sidecars, if the pod has any. The checkout is no input artifact of Argo: that cannot be loaded where a volume is mounted, and all containers share this volume.',
    sources: cite('argo-pod-code', 'argo-artifact-rename', 'k8s-init-containers'),
  },
  'argo-container-set': {
    why: 'The steps share workspace and volumes, as the plan has it. All containers start together and wait for their turn; their requests count together for as long as the pod lives. Up to a correction of May 2025 a Workflow went on for ever when an init container failed; the deadline above ends it.',
    sources: cite('argo-container-set', 'argo-emissary-code', 'argo-init-failure'),
  },
  'argo-dependencies': {
    why: 'Argo starts the script of a container when the one that is named here has ended well. After a failure the rest does not run.',
    sources: cite('argo-container-set', 'argo-emissary-code'),
  },
  'argo-build-number': {
    why: 'Every Workflow has another name. It has small letters, digits and hyphens only, so it is a legal tag.',
    sources: cite('argo-variables'),
  },
  'argo-sidecars': {
    why: 'Argo starts them side by side with the first step and waits for none: the first step waits itself. It sends them SIGTERM when the steps have ended. Where a sidecar has no command, Argo asks the registry for that of the image.',
    sources: cite('argo-pod-code', 'argo-emissary-code', 'argo-executors'),
  },
  'argo-patch': {
    why: 'A patch, as text, that Argo merges into the finished pod. Members of lists are found by their names.',
    sources: cite('argo-patch-code', 'argo-fields'),
  },
  'argo-executor-security': {
    why: 'The containers init and wait of Argo say nothing of their rights, and level restricted refuses a pod with one that does not. They need none. Where an administrator has switched on pods without init containers, a beta of v4.1, they have other names: take these entries out there.',
    sources: cite('argo-pod-code', 'argo-pod-security', 'argo-initless'),
  },
  'argo-workflow': {
    why: 'kubectl create adds a random ending to the name; kubectl apply wants a whole name and refuses this file.',
    sources: cite('argo-workflow-templates'),
  },
  'argo-account': {
    why: 'For Argo’s own containers. Nobody gets its token by being a pod of this account: it is mounted where a template names it.',
    sources: cite('argo-rbac', 'argo-pod-code'),
  },
  'argo-token': {
    why: 'Argo looks for a Secret of this name; Kubernetes fills it with a token that has no end. Whoever may read Secrets here has it, and with it the rights below.',
    sources: cite('argo-token'),
  },
  'argo-role': {
    why: 'The least with which the executor works, from v3.4 on.',
    sources: cite('argo-rbac'),
  },
  'argo-role-binding': {
    why: 'In this namespace only.',
    sources: cite('argo-rbac', 'k8s-rbac'),
  },
};
