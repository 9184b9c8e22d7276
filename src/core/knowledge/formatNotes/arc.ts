import type { NoteRecord } from '../../model/note';

/** Lines of the values of a runner scale set, of the pod that its hooks make, and of the workflow. */
export const arcNotes = {
  'arc-config': {
    short: 'where the runners register',
  },
  'arc-app-secret': {
    short: 'a GitHub App, by the name of its Secret',
  },
  'arc-name': {
    short: 'runs-on names this',
  },
  'arc-max-runners': {
    short: 'bounded',
  },
  'arc-template': {
    short: 'the whole pod: no container mode changes it',
  },
  'arc-runner': {
    short: 'the steps run in the runner’s own container',
  },
  'arc-runner-image': {
    short: 'pinned: one release of the runner',
  },
  'arc-user': {
    short: 'the user of the runner’s image',
  },
  'arc-root': {
    short: 'the runner refuses root without this',
  },
  'arc-wait-docker': {
    short: 'the runner waits for a plain sidecar',
    risks: ['daemon-not-ready'],
  },
  'arc-tools': {
    short: 'the tools of the plan, in the runner’s container',
    risks: ['client-daemon-api-skew'],
  },
  'arc-externals': {
    short: 'node for actions in containers',
  },
  'arc-added-container': {
    short: 'needs nothing but its own files',
  },
  'arc-container-mode': {
    short: 'each job in a pod of its own',
    risks: ['service-account-token-mounted'],
  },
  'arc-job-runner': {
    short: 'starts the job’s pod, runs none of your code',
  },
  'arc-hook-template': {
    short: 'what the job’s pod is like',
  },
  'arc-config-map': {
    short: 'the template, as a file for the runner',
  },
  'arc-job-pod': {
    short: 'merged into the pod that the hooks make',
  },
  'arc-job-container': {
    short: 'the container of the job',
  },
  'arc-job-path': {
    short: 'here the hooks have the work directory',
    risks: ['workspace-path-mismatch-sidecar'],
  },
  'arc-job-externals': {
    short: 'node for actions; replaces the hooks’ own',
  },
  'arc-job-tools': {
    short: 'tar and find, for the hooks',
  },
  'arc-workflow': {
    short: 'what starts it',
  },
  'arc-permissions': {
    short: 'the job’s token only reads',
    risks: ['credentials-readable-by-build'],
  },
  'arc-jobs': {
    short: 'one job for each change of container',
  },
  'arc-runs-on': {
    short: 'the scale set that has this container',
  },
  'arc-needs': {
    short: 'in the order of the plan',
  },
  'arc-job-image': {
    short: 'the image stands here, not in the template',
  },
  'arc-timeout': {
    short: 'bounded',
  },
  'arc-build-number': {
    short: 'another value in every attempt',
  },
  'arc-shell': {
    short: 'ends at the first failure',
  },
  'arc-checkout': {
    short: 'by commit, and leaves no token behind',
    risks: ['credentials-readable-by-build'],
  },
  'arc-step': {
    short: 'one thing at a time',
  },
  'arc-secrets': {
    short: 'only for this step, never in its text',
    risks: ['credentials-readable-by-build'],
  },
  'arc-workspace': {
    short: 'where the checkout really lies',
  },
  'arc-clean-up': {
    short: 'whatever the outcome',
  },
  'arc-install-strict': {
    short: 'ends at the first failure',
  },
  'arc-install-controller': {
    short: 'once for the cluster',
  },
  'arc-install-app': {
    short: 'the key of the app, never in a file of yours',
    risks: ['credentials-readable-by-build'],
  },
  'arc-install-template': {
    short: 'before the runners that mount it',
  },
  'arc-install-set': {
    short: 'a release for each scale set',
  },
  'arc-install-login': {
    short: 'asks for the value',
  },
} as const satisfies Record<string, NoteRecord>;
