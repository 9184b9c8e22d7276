import type { NoteRecord } from '../../model/note';

/** Lines of the Helm values of a GitLab Runner, of its configuration, and of the pipeline. */
export const gitlabNotes = {
  'gitlab-url': {
    short: 'the server that gives out jobs',
  },
  'gitlab-rbac': {
    short: 'no right that the runner does not use',
  },
  'gitlab-service-account': {
    short: 'the runner’s own, not that of jobs',
  },
  'gitlab-runner-profile': {
    short: 'the runner itself at level restricted',
  },
  'gitlab-runners': {
    short: 'one runner, so one pod for its jobs',
  },
  'gitlab-secret': {
    short: 'the Secret with the runner’s token',
  },
  'gitlab-config': {
    short: 'TOML, put through Helm’s tpl',
  },
  'gitlab-runner': {
    short: 'exactly one',
  },
  'gitlab-flag-patch': {
    short: 'lets pod_spec change the pod, beta',
  },
  'gitlab-flag-umask': {
    short: 'files of the checkout keep their modes',
  },
  'gitlab-flag-attach': {
    short: 'the runner’s default, held',
  },
  'gitlab-kubernetes': {
    short: 'how a job’s pod is made',
  },
  'gitlab-namespace': {
    short: 'where the runner itself lies',
  },
  'gitlab-unprivileged': {
    short: 'what needs power says so in the patch',
    risks: ['privileged-container'],
  },
  'gitlab-poll-timeout': {
    short: 'time for pulls and for the daemon',
  },
  'gitlab-helper-resources': {
    short: 'checkout, caches and artifacts',
    risks: ['missing-resource-limits'],
  },
  'gitlab-patch': {
    short: 'the rest of the pod, merged by name',
  },
  'gitlab-init': {
    short: 'the runner’s own, hardened',
  },
  'gitlab-helper': {
    short: 'clones and uploads, as the pod’s user',
    risks: ['workspace-root-owned-files'],
  },
  'gitlab-build': {
    short: 'the steps run here',
  },
  'gitlab-replace': {
    short: 'exactly this, nothing of the runner’s',
  },
  'gitlab-stages': {
    short: 'one after the other',
  },
  'gitlab-job': {
    short: 'one pod, one container for the steps',
  },
  'gitlab-tags': {
    short: 'the runner with this pod',
  },
  'gitlab-variables': {
    short: 'the names that the steps use',
  },
  'gitlab-workspace': {
    short: 'the checkout, below /builds',
  },
  'gitlab-build-number': {
    short: 'counts the pipelines of the project',
  },
  'gitlab-protected': {
    short: 'only where the registry login is',
    risks: ['credentials-readable-by-build'],
  },
  'gitlab-retry': {
    short: 'again when the pod is lost',
  },
  'gitlab-script': {
    short: 'one shell, in the checkout',
  },
  'gitlab-after-script': {
    short: 'in a shell of its own, after a failure too',
  },
} as const satisfies Record<string, NoteRecord>;
