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

/** The same for builders that are root in their container. */
export const unprivilegedBuilder: Reason = {
  ...noPrivileged,
  sources: cite('observed-buildah', 'buildah-build'),
};
export const unprivilegedKaniko: Reason = { ...noPrivileged, sources: cite('kaniko-fork') };

/** Where the login lies, in Buildah and in Kaniko. */
export const buildahCredentials: Reason = {
  ...besideCredentials,
  sources: cite('buildah-build', 'owasp-cicd'),
};
export const kanikoCredentials: Reason = { ...besideCredentials, sources: cite('kaniko-fork', 'owasp-cicd') };

/** A builder builds only: a job that starts containers, or calls docker, finds no daemon. */
const buildsOnlyWith = (tool: string, sources: Blocker['sources']): Blocker => ({
  id: 'job-not-covered',
  when: runsContainers,
  changes: 'jobs',
  say: ({ members }) =>
    members.jobs['existing-docker-scripts'] === 'yes'
      ? `Your scripts call the docker CLI, and ${tool} brings no daemon for it.`
      : 'It builds only; your jobs run containers.',
  whoCanChange: 'Whoever writes the pipelines can split them: a job that only builds images needs no daemon.',
  sources,
});

export const buildsOnly = buildsOnlyWith('BuildKit', cite('buildkit-readme'));
export const buildahBuildsOnly = buildsOnlyWith('Buildah', cite('buildah-build'));
export const kanikoBuildsOnly = buildsOnlyWith('Kaniko', cite('kaniko-fork'));
