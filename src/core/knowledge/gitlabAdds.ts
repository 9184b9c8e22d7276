import type { AddedByPlatform } from '../model/render';
import { cite } from './cite';

/** What GitLab Runner adds to the pod of a job, or writes in place of what these containers, which run steps, have. */
export const gitlabAdds = (stepContainers: readonly string[]): readonly AddedByPlatform[] => [
  {
    text: 'Makes the pod itself for every job: its name and namespace, and restartPolicy Never.',
    sources: cite('gitlab-k8s-code'),
    instead: ['/apiVersion', '/kind', '/metadata/name', '/spec/restartPolicy'],
  },
  {
    text: 'Calls the container of the steps build, starts its own shell in it and changes into the checkout, whose path the job gives as WORKSPACE.',
    sources: cite('gitlab-k8s-code', 'gitlab-k8s-executor'),
    instead: stepContainers.flatMap((name) => [
      `/spec/containers/[${name}]/command`,
      `/spec/containers/[${name}]/workingDir`,
      `/spec/containers/[${name}]/env/[WORKSPACE]`,
    ]),
  },
  {
    text: 'Adds the container helper, which clones, restores caches and uploads artifacts, and the init containers init-permissions and init-build-uid-gid-collector.',
    sources: cite('gitlab-k8s-code'),
  },
  {
    text: 'Adds the volumes logs and scripts, and mounts them and repo into its own containers and into those of services that a job names.',
    sources: cite('gitlab-k8s-code'),
  },
  {
    text: 'Adds the public variables of the job to the container of the steps. Masked and protected ones reach the script another way and do not stand in the pod.',
    sources: cite('gitlab-k8s-code'),
  },
  {
    text: 'Adds labels and annotations below runner.gitlab.com: project, job, commit, branch and address.',
    sources: cite('gitlab-k8s-executor', 'gitlab-k8s-code'),
  },
  {
    text: 'Adds a container for every service that a job names, with the namespaces and volumes of this pod. None of them is privileged.',
    sources: cite('gitlab-k8s-executor', 'gitlab-k8s-code'),
  },
  {
    text: 'With hostUsers: false GitLab’s documentation moves builds, logs and scripts below /tmp. The directories here are mounted by the kubelet as in other pods of that kind, and stay where they are.',
    sources: cite('gitlab-k8s-executor', 'observed-node'),
    confidence: 'medium',
  },
];
