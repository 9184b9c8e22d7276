import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { arcNotes } from './arc';

/** Why each line is there, in whole sentences, and where that comes from. */
export const arcWhys: { readonly [N in keyof typeof arcNotes]: NoteText } = {
  'arc-config': {
    why: 'Runners for one repository: whoever writes its workflows may use them. With the address of an organisation all its repositories may, and a runner group has to say which.',
    sources: cite('arc-values', 'arc-docs'),
  },
  'arc-app-secret': {
    why: 'The name of a Secret in the namespace of the runners, with the id of a GitHub App, of its installation, and its key. A token here would stand in Helm’s own record of the release.',
    sources: cite('arc-values', 'arc-docs'),
  },
  'arc-name': {
    why: 'A workflow job asks for a runner by this name. It is one for each container of the plan in which steps run: a runner has one container for steps.',
    sources: cite('arc-values'),
  },
  'arc-max-runners': {
    why: 'Each job gets a runner, and a pod with it. Without this line their number is bounded by the cluster alone.',
    sources: cite('arc-values'),
  },
  'arc-template': {
    why: 'The chart’s container mode for Docker brings a daemon of a floating tag, without limits, and its values cannot change that. Here no mode is set, and the pod stands complete.',
    sources: cite('arc-values', 'arc-templates'),
  },
  'arc-runner': {
    why: 'Actions Runner Controller looks for a container of this name: its end is the end of the job, and the pod with its daemon is deleted then. Run steps are processes in it.',
    sources: cite('arc-templates', 'arc-ephemeral-runner'),
  },
  'arc-runner-image': {
    why: 'The release is pinned, so that the runner changes when you change this line. GitHub gives no jobs to releases that are too old: have a bot raise it. That this tag is in the registry was not tried.',
    sources: cite('actions-runner-image', 'actions-runner-tags', 'github-runner-versions'),
  },
  'arc-user': {
    why: 'The runner’s files belong to user 1001 of its image. A cache that is made ready for the steps is made ready for the same user.',
    sources: cite('actions-runner-image'),
  },
  'arc-root': {
    why: 'The steps are root, because the group of the node’s socket is not known. The runner stops as root unless this is set.',
    sources: cite('actions-runner-helper'),
  },
  'arc-wait-docker': {
    why: 'A plain container starts beside the runner: it tries docker ps up to so many seconds before it asks for a job, and then asks all the same. A native sidecar with its probe is ready before.',
    sources: cite('actions-runner-helper'),
  },
  'arc-tools': {
    why: 'The runner’s image has a docker client of its own release, no compose and no buildctl. This container copies the tools of the plan’s image, which are single programs without libraries, to where the runner’s container finds them first: client and daemon are of one release.',
    sources: cite('actions-runner-image', 'docker-cli-image'),
  },
  'arc-externals': {
    why: 'A job with container: runs in the daemon, and the runner mounts its node from this path of the daemon’s own file system. The job below does not need it; the next workflow on this scale set may.',
    sources: cite('arc-values', 'arc-templates'),
  },
  'arc-added-container': {
    why: 'It copies files and ends: no capability, no new rights, a small share of the node.',
    sources: cite('arc-templates', 'k8s-api'),
  },
  'arc-container-mode': {
    why: 'The runner starts a pod for the job and runs the steps in it. For that the chart makes an account that may create and delete pods, exec into them and read and write secrets in this namespace: give these runners a namespace of their own. The steps do not get its token, the pod of the runner does. This mode needs no volume claim, and lets the job have another user than the runner.',
    sources: cite('arc-kube-role', 'arc-templates', 'arc-hooks-job-pod'),
  },
  'arc-job-runner': {
    why: 'It fetches the job and calls the hooks. Every step runs in the job’s pod: the mode requires a job container.',
    sources: cite('arc-templates', 'arc-hooks-job-pod'),
  },
  'arc-hook-template': {
    why: 'The hooks merge this file into the pod that they make for a job. Where it cannot be read the job fails.',
    sources: cite('arc-hooks-merge'),
  },
  'arc-config-map': {
    why: 'The chart has no place for the template: it stands in a ConfigMap beside the release, and the runner mounts it. Whoever may write it decides what the pods of the jobs may do.',
    sources: cite('arc-hooks-merge', 'arc-values'),
  },
  'arc-job-pod': {
    why: 'Labels, annotations, volumes and the containers of this template are added; every other field of the spec replaces that of the hooks, the init containers too.',
    sources: cite('arc-hooks-merge'),
  },
  'arc-job-container': {
    why: 'This name means the container of the job: variables and mounts are added to it, other fields set. Its image is the one of the workflow. A workflow may name any image, which then gets these rights: who may write workflows matters.',
    sources: cite('arc-hooks-merge'),
  },
  'arc-job-path': {
    why: 'In the pod of a job the work directory lies at /__w, in the job’s container by itself and in the others by this mount: containers that share paths find the checkout under the same one. The container starts above the checkout, which the user of the job then makes himself.',
    sources: cite('arc-hooks-job-pod', 'arc-hooks-merge'),
  },
  'arc-job-externals': {
    why: 'Init containers of a template replace those of the hooks. This one does what theirs does for the job, copies node to where actions in JavaScript look for it, without rights that a restricted namespace refuses, and leaves the checkout’s directory to the user of the job.',
    sources: cite('arc-hooks-job-pod', 'arc-hooks-merge'),
  },
  'arc-job-tools': {
    why: 'The hooks copy with tar and find of the job’s image. This image is made from Fedora, whose base has had no find: the runner’s own are put beside. They need a C library as new as that of Ubuntu 24.04.',
    sources: cite('arc-hooks-steps', 'buildah-containerfile', 'fedora-without-find'),
  },
  'arc-workflow': {
    why: 'Every push to the main branch, and by hand. Not pull requests: code from a fork would run on your own cluster.',
    sources: cite('github-workflow-syntax', 'github-secure-use'),
  },
  'arc-permissions': {
    why: 'The token of the job may read the repository and nothing else, whatever the default of the organisation is.',
    sources: cite('github-workflow-syntax', 'github-secure-use'),
  },
  'arc-jobs': {
    why: 'A job runs on one runner, in one pod, and ends with it: what the next one needs comes from the repository or a registry.',
    sources: cite('github-workflow-syntax', 'arc-ephemeral-runner'),
  },
  'arc-runs-on': {
    why: 'The name of the scale set whose pod has the container that these steps need.',
    sources: cite('arc-values', 'github-workflow-syntax'),
  },
  'arc-needs': {
    why: 'Jobs run at the same time unless one needs another.',
    sources: cite('github-workflow-syntax'),
  },
  'arc-job-image': {
    why: 'Requires the scale set to start a pod for the job. The image needs sh, tail, tar and find, and a C library for actions in JavaScript; in Alpine they run on x64 nodes only.',
    sources: cite('arc-hooks-steps', 'arc-hooks-job-pod', 'actions-runner-steps'),
  },
  'arc-timeout': {
    why: 'A hanging pull or push does not hold the runner for six hours.',
    sources: cite('github-workflow-syntax'),
  },
  'arc-build-number': {
    why: 'The number of the run stays the same when it is run again, the number of the attempt does not: no attempt overwrites the tag of another.',
    sources: cite('github-variables'),
  },
  'arc-shell': {
    why: 'The shell that every image here has. The step ends with the first command that fails, and a variable that is not set is a failure too.',
    sources: cite('actions-runner-steps', 'posix-shell'),
  },
  'arc-checkout': {
    why: 'Release 7.0.1, named by its commit: a tag can be moved to other code. Without persist-credentials: false the token of the job stays in the checkout, where every build can read it. Where the image has no git it fetches an archive.',
    sources: cite('actions-checkout', 'github-secure-use'),
  },
  'arc-step': {
    why: 'A step for each thing that you said the jobs must do. No expression in double braces stands in a script: it would be put into the text before the shell reads it, whoever wrote its value.',
    sources: cite('github-workflow-syntax', 'github-secure-use'),
  },
  'arc-secrets': {
    why: 'User and password of the registry are variables of this step alone. GitHub masks both in the log.',
    sources: cite('github-secure-use', 'arc-hooks-steps'),
  },
  'arc-workspace': {
    why: 'The checkout lies in a directory named after the repository, below the work directory, and that is another one in a job’s container. The runner tells each step where.',
    sources: cite('github-variables', 'actions-runner-steps'),
  },
  'arc-clean-up': {
    why: 'Runs after a failure too, and when the run is cancelled. What fails here does not change the outcome.',
    sources: cite('github-workflow-syntax'),
  },
  'arc-install-strict': {
    why: 'The script ends with the first command that fails. A variable that is not set is a failure too.',
    sources: cite('posix-shell'),
  },
  'arc-install-controller': {
    why: 'The controller watches for scale sets and starts their runners. Its namespace is not that of the runners.',
    sources: cite('arc-values', 'arc-docs'),
  },
  'arc-install-app': {
    why: 'Make a GitHub App that may administer this repository, install it there, and download a key. For the runners of a whole organisation it needs no more than self-hosted runners, read and write. The two numbers and the file go into a Secret that the values name.',
    sources: cite('arc-values', 'arc-app-docs'),
  },
  'arc-install-template': {
    why: 'A runner that cannot mount it does not start. Apply it again when it changes: the next runner has it.',
    sources: cite('arc-hooks-merge'),
  },
  'arc-install-set': {
    why: 'The version of the chart is that of the controller. The namespace has to exist, with the Pod Security level that the first comment of the values names.',
    sources: cite('arc-values', 'arc-docs'),
  },
  'arc-install-login': {
    why: 'Asks for the value, so that it stands in no file and no history. A robot account that may push to this one repository is enough.',
    sources: cite('gh-secret-set'),
  },
};
