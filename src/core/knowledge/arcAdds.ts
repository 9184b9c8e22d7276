import type { AddedByPlatform } from '../model/render';
import { cite } from './cite';

/** What Actions Runner Controller and its hooks add to the pods, or have in place of what the plan says. */
export const arcAdds = {
  pods: {
    text: 'Gives every pod a name and labels of its own; there is a pod for each scale set, with the containers that its steps need.',
    sources: cite('arc-templates', 'arc-ephemeral-runner'),
  },
  registration: {
    text: 'Adds the registration of the runner, good for one job, as a variable of the runner’s container.',
    sources: cite('arc-pod-builder'),
  },
  account: {
    text: 'Gives runners that start no pods an account without rights, where the values name none.',
    sources: cite('arc-templates'),
  },
  runner: {
    text: 'The runner takes the place of the container in which the steps run: its image with the tools of the plan’s copied in, its command, its directory, and for the steps the address of the checkout. It needs some of the memory that the plan gives that container; how much was not measured.',
    sources: cite('arc-values', 'actions-runner-image'),
  },
  user: {
    text: 'User and group 1001 of the runner’s image take the place of 1000 where a container says nothing else, and own the cache.',
    sources: cite('actions-runner-image'),
  },
  externals: {
    text: 'Two containers start before the daemon and copy the tools, and the node of the runner, into volumes of their own.',
    sources: cite('arc-values'),
  },
  tools: {
    text: 'A container starts before the runner and copies the tools into a volume of its own.',
    sources: cite('arc-values'),
  },
  jobPod: {
    text: 'The hooks write into the job’s container: its image from the workflow, a command that waits, the work directory at /__w, and variables of GitHub. The checkout lies below /__w.',
    sources: cite('arc-hooks-merge', 'arc-hooks-job-pod'),
  },
  work: {
    text: 'The hooks bring the volume of the work directory of a job’s pod: an emptyDir without a limit of its own. The limits of the containers in that pod bound it: where the plan counts the checkout with another container, raise that of the job.',
    sources: cite('arc-hooks-job-pod'),
  },
  rights: {
    text: 'The chart makes an account, a role and a binding for runners that start pods: they may create, delete and exec into pods and read and write secrets in their namespace. The token is in the runner’s pod, where no step runs; whoever takes over a runner has it.',
    sources: cite('arc-kube-role', 'arc-hooks-steps'),
  },
} as const satisfies Record<string, AddedByPlatform>;
