import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { gitlabNotes } from './gitlab';

/** Why each line is there, in whole sentences, and where that comes from. */
export const gitlabWhys: { readonly [N in keyof typeof gitlabNotes]: NoteText } = {
  'gitlab-url': {
    why: 'The runner asks this server for jobs and clones from it: it must be reachable from the cluster.',
    sources: cite('gitlab-helm'),
  },
  'gitlab-rbac': {
    why: 'The rights that the executor needs without its optional features. Without rules the chart, as GitLab shows it rendered, gives every right in its namespace. Whoever may make pods there can use every Secret and every service account of the namespace: keep nothing else in it.',
    sources: cite('gitlab-k8s-executor', 'gitlab-helm-rendered', 'gitlab-helm-code'),
  },
  'gitlab-service-account': {
    why: 'The account of the runner, which makes the pods. Jobs do not get it, and a job’s wish for another account is not heard, because no setting allows it.',
    sources: cite('gitlab-helm', 'gitlab-k8s-executor'),
  },
  'gitlab-runner-profile': {
    why: 'The runner runs in the namespace of its jobs and has to meet its level. The chart hardens it already, but for this field, which level restricted asks for; Helm adds it to the others.',
    sources: cite('gitlab-helm-context', 'k8s-pss'),
    confidence: 'medium',
  },
  'gitlab-runners': {
    why: 'One release of the chart is one runner, and a runner’s configuration describes one pod. Steps in another container need another runner with a tag of its own.',
    sources: cite('gitlab-register', 'gitlab-k8s-code'),
  },
  'gitlab-secret': {
    why: 'The Secret has two keys: runner-token with the token that GitLab shows once when the runner is created, and runner-registration-token, which stays empty.',
    sources: cite('gitlab-helm-code'),
  },
  'gitlab-config': {
    why: 'The template with which the chart registers the runner. The chart puts it through Helm’s function tpl, so double braces that are meant for somebody else are written as {{ `{{` }}.',
    sources: cite('gitlab-helm', 'gitlab-helm-code'),
  },
  'gitlab-runner': {
    why: 'The runner refuses a template with none or with several.',
    sources: cite('gitlab-register'),
  },
  'gitlab-flag-patch': {
    why: 'Without this flag the runner ignores pod_spec. GitLab calls the feature beta and writes so into each job’s log: try it with the version that you run. In this table a job cannot switch it off with a variable; in the list environment it could.',
    sources: cite('gitlab-k8s-executor', 'gitlab-feature-flags', 'gitlab-k8s-config'),
  },
  'gitlab-flag-umask': {
    why: 'Otherwise the helper clones with umask 0000: every file is writable by all, and COPY takes those modes into the image. With the flag the runner starts the job’s image once before the job, as the user of the pod, and gives the checkout to that user.',
    sources: cite('gitlab-feature-flags', 'gitlab-k8s-code'),
  },
  'gitlab-flag-attach': {
    why: 'The runner then makes the init container init-permissions, which the patch below hardens by its name. A job that switched to the older strategy would have a container without an image there.',
    sources: cite('gitlab-feature-flags', 'gitlab-k8s-code'),
  },
  'gitlab-kubernetes': {
    why: 'Every job gets a pod of its own with the containers build, for the steps, and helper, for checkout, caches and artifacts. What has a setting stands here, as GitLab advises; the rest is in the patch.',
    sources: cite('gitlab-k8s-executor'),
  },
  'gitlab-namespace': {
    why: 'Helm fills in the namespace of the release: the chart’s role is valid there and nowhere else. Its Pod Security level must admit the pod.',
    sources: cite('gitlab-helm', 'gitlab-helm-code'),
  },
  'gitlab-unprivileged': {
    why: 'GitLab’s own way to Docker is privileged = true, which makes the job’s container, the helper and every service of every job privileged. Here none of them is, and what a daemon or a builder needs stands in the patch, at that container alone.',
    sources: cite('gitlab-k8s-executor', 'gitlab-helm', 'gitlab-k8s-config'),
  },
  'gitlab-poll-timeout': {
    why: 'The runner gives up after 180 seconds when the pod is not running by then. A cold node pulls several images first, and a native sidecar has to be ready before the job’s container starts.',
    sources: cite('gitlab-k8s-executor', 'gitlab-k8s-troubleshooting'),
  },
  'gitlab-helper-resources': {
    why: 'For the container helper, and for the init container init-permissions. A large checkout, cache or artifact needs more: a job is killed for memory here, not in its steps.',
    sources: cite('gitlab-k8s-executor', 'gitlab-k8s-code'),
  },
  'gitlab-patch': {
    why: 'The runner makes its pod and then merges this into the pod’s spec, as kubectl does with a strategic patch: containers, volumes and variables by their names, mounts by their paths. An init container with restartPolicy Always becomes a native sidecar like any other; the runner watches only build and helper, and deletes the pod after the job. Seccomp and AppArmor profiles are here because their settings exist only from runner 18.11 on.',
    sources: cite('gitlab-k8s-code', 'k8s-strategic-merge', 'gitlab-k8s-troubleshooting'),
  },
  'gitlab-init': {
    why: 'Two init containers that the runner makes: one opens its log file for both users, one starts the job’s image to learn the user. They need no right, and level restricted admits a pod only where all of its containers say so.',
    sources: cite('gitlab-k8s-code', 'k8s-psa-code'),
  },
  'gitlab-helper': {
    why: 'It clones as the user of the pod, who is that of the steps unless their container says otherwise: the files of the checkout are theirs. The helper’s image is made for root: HOME must be writable, and no home directory is. GitLab names its UBI images for helpers that are not root; set helper_image where the default one fails. Slipway has not run it.',
    sources: cite('gitlab-k8s-troubleshooting', 'gitlab-openshift', 'gitlab-helm'),
    confidence: 'medium',
  },
  'gitlab-build': {
    why: 'The runner calls the container of the steps build, in every pod. Its image is that of the job, and its command is the runner’s shell: the image’s entrypoint does not run.',
    sources: cite('gitlab-k8s-executor', 'gitlab-k8s-code'),
  },
  'gitlab-replace': {
    why: 'The runner drops NET_RAW in its own containers. Merged, that would change what the container needs; replaced, it has what stands here and no more.',
    sources: cite('gitlab-k8s-code', 'k8s-strategic-merge'),
  },
  'gitlab-stages': {
    why: 'Each container’s steps are a job in a pod of its own, so the jobs share no files: each starts from a fresh checkout. Stages keep their order, and a failure stops what follows.',
    sources: cite('gitlab-ci-yaml', 'gitlab-k8s-executor'),
  },
  'gitlab-job': {
    why: 'All steps of a job run in one container. What serves them is in the same pod and ends with the job.',
    sources: cite('gitlab-k8s-executor'),
  },
  'gitlab-tags': {
    why: 'Only a runner with this tag takes the job. The tag is given to the runner in GitLab when it is created.',
    sources: cite('gitlab-ci-yaml', 'gitlab-create-runner'),
  },
  'gitlab-variables': {
    why: 'Variables of the job are exported in its shell and win over those of the container.',
    sources: cite('gitlab-ci-yaml', 'gitlab-variables'),
  },
  'gitlab-workspace': {
    why: 'The checkout lies in /builds, in directories named after group and project. The whole of /builds is the volume that the containers share, so the path is the same in all of them.',
    sources: cite('gitlab-variables', 'gitlab-k8s-executor'),
  },
  'gitlab-build-number': {
    why: 'The number of the pipeline in its project: another one in every pipeline. A job that is run again has the same one, and its tag then names the newer image.',
    sources: cite('gitlab-variables'),
  },
  'gitlab-protected': {
    why: 'REGISTRY_USER and REGISTRY_PASSWORD are CI/CD variables of the project, masked and protected: GitLab gives them to jobs on protected branches and tags only, so the job exists only there. Whoever may push to such a branch can read them.',
    sources: cite('gitlab-variables', 'glab-variable-set'),
  },
  'gitlab-retry': {
    why: 'Runs the job again when its pod was lost or did not start: evicted, preempted, node gone. A failed test does not count.',
    sources: cite('gitlab-ci-yaml'),
  },
  'gitlab-script': {
    why: 'The commands run in one shell, which starts in the checkout and ends with the first command that fails.',
    sources: cite('gitlab-ci-yaml', 'gitlab-k8s-code'),
  },
  'gitlab-after-script': {
    why: 'Runs after the script, also when it failed: in a new shell, in the same container, with at most five minutes of its own. Nothing that the script has exported is there.',
    sources: cite('gitlab-ci-yaml'),
  },
};
