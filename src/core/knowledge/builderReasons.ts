import type { Blocker, Reason } from '../model/approach';
import { cite } from './cite';
import { runsContainers } from './conditions';

/** Who reaches the node through a builder without rights. */
export const noPrivileged: Reason = {
  tone: 'good',
  say: 'No container is privileged and nothing listens: node root needs a kernel bug.',
  sources: cite('buildkit-rootless', 'buildkit-k8s-examples'),
};

/** What the kubelet sees of a build. */
export const limitsHold: Reason = {
  tone: 'good',
  say: 'Limits hold and kubectl top is right: a build counts where it runs.',
  sources: cite('containerd-cgroupns'),
};

/** Where the login lies. */
export const besideCredentials: Reason = {
  tone: 'partly',
  say: 'The registry login lies in the container that runs the build.',
  risks: ['credentials-readable-by-build'],
  sources: cite('buildkit-rootless', 'owasp-cicd'),
};

/** It builds only: a job that starts containers, or calls docker, finds no daemon. */
export const buildsOnly: Blocker = {
  id: 'job-not-covered',
  when: runsContainers,
  changes: 'jobs',
  say: ({ members }) =>
    members.jobs['existing-docker-scripts'] === 'yes'
      ? 'Your scripts call the docker CLI, and BuildKit brings no daemon for it.'
      : 'It builds only; your jobs run containers.',
  whoCanChange: 'Whoever writes the pipelines can split them: a job that only builds images needs no daemon.',
  sources: cite('buildkit-readme'),
};
