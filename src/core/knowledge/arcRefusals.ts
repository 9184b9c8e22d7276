import type { Cited } from '../model/source';
import { cite } from './cite';

/** Why a runner scale set cannot express a plan. */
export interface ArcRefusal extends Cited {
  readonly text: string;
}

export const arcRefusals = {
  serving: {
    text: 'A step of this plan runs inside the container that serves the others: a workflow job runs in the runner’s container or in that of its own pod, and cannot exec into another.',
    sources: cite('arc-ephemeral-runner', 'arc-hooks-steps'),
  },
  plainServer: {
    text: 'The pod of this job would have its server as a plain container, for which nothing waits: GitHub’s hooks start the steps when the pod runs, and only a native sidecar, from Kubernetes 1.29 on, is ready by then.',
    sources: cite('arc-hooks-job-pod'),
  },
  kaniko: {
    text: 'Actions in JavaScript, the checkout among them, run inside the job’s container, and the image of Kaniko has no C library for the runner’s node: nothing could be checked out there.',
    sources: cite('actions-runner-steps', 'kaniko-image'),
  },
  rootless: {
    text: 'The socket of the rootless daemon is open to user 1000 alone, and the runner is user 1001 of its image: the steps could not call the daemon.',
    sources: cite('actions-runner-image', 'dind-entrypoint'),
  },
} as const satisfies Record<string, ArcRefusal>;
