import type { Source } from '../../model/source';

const checked = '2026-11-26';
const arc = 'actions/actions-runner-controller';
const hooks = 'actions/runner-container-hooks';
const chart =
  'https://github.com/actions/actions-runner-controller/blob/gha-runner-scale-set-0.14.2/charts/gha-runner-scale-set';
const k8s = 'https://github.com/actions/runner-container-hooks/blob/v0.8.1/packages/k8s';
const runner = 'https://github.com/actions/runner/blob/v2.336.0';

/** What the values of a runner scale set, and the workflow for it, rest on. */
export const arcSources = {
  'arc-values': {
    title: 'gha-runner-scale-set: values.yaml',
    url: `${chart}/values.yaml`,
    publisher: arc,
    checked,
    confidence: 'high',
    what: 'commit 2ee6b3b of 2026-06-30, chart 0.14.2',
  },
  'arc-templates': {
    title: 'gha-runner-scale-set: templates of the runner pod, by container mode',
    url: `${chart}/templates/_helpers.tpl`,
    publisher: arc,
    checked,
    confidence: 'high',
    what: 'with autoscalingrunnerset.yaml, commit 2ee6b3b of 2026-06-30, chart 0.14.2',
  },
  'arc-kube-role': {
    title: 'gha-runner-scale-set: the role of a runner that starts pods',
    url: `${chart}/templates/kube_mode_role.yaml`,
    publisher: arc,
    checked,
    confidence: 'high',
    what: 'commit 2ee6b3b of 2026-06-30, chart 0.14.2',
  },
  'arc-ephemeral-runner': {
    title: 'Actions Runner Controller: when a runner is done',
    url: 'https://github.com/actions/actions-runner-controller/blob/gha-runner-scale-set-0.14.2/controllers/actions.github.com/ephemeralrunner_controller.go',
    publisher: arc,
    checked,
    confidence: 'high',
    what: 'commit 2ee6b3b of 2026-06-30: the state of the container named runner decides',
  },
  'arc-pod-builder': {
    title: 'Actions Runner Controller: what it adds to the pod of a runner',
    url: 'https://github.com/actions/actions-runner-controller/blob/gha-runner-scale-set-0.14.2/controllers/actions.github.com/resourcebuilder.go',
    publisher: arc,
    checked,
    confidence: 'high',
    what: 'commit 2ee6b3b of 2026-06-30: newEphemeralRunnerPod',
  },
  'arc-docs': {
    title: 'Deploying runner scale sets with Actions Runner Controller',
    url: 'https://docs.github.com/en/enterprise-cloud@latest/actions/tutorials/actions-runner-controller/deploying-runner-scale-sets-with-actions-runner-controller',
    publisher: 'GitHub',
    checked,
    confidence: 'medium',
    what: 'an excerpt: namespaces apart, secrets by reference, clusters not shared with production',
  },
  'arc-hooks-merge': {
    title: 'Container hooks for Kubernetes: how a template is merged into the job’s pod',
    url: `${k8s}/src/k8s/utils.ts`,
    publisher: hooks,
    checked,
    confidence: 'high',
    what: 'v0.8.1: mergePodSpecWithOptions, mergeContainerWithOptions, mergeObjectMeta',
  },
  'arc-hooks-job-pod': {
    title: 'Container hooks for Kubernetes: the job’s pod, and what is copied into it',
    url: `${k8s}/src/k8s/index.ts`,
    publisher: hooks,
    checked,
    confidence: 'high',
    what: 'v0.8.1: createJobPod, execCpToPod; it is sent by @kubernetes/client-node 1.4.0, which knows all fields that plans use',
  },
  'arc-hooks-steps': {
    title: 'Container hooks for Kubernetes: how a step runs in the job’s pod',
    url: `${k8s}/src/hooks/run-script-step.ts`,
    publisher: hooks,
    checked,
    confidence: 'high',
    what: 'v0.8.1: tar, find and sh of the image; the variables of a step stand in a script that removes itself',
  },
  'actions-runner-image': {
    title: 'The image of the GitHub Actions runner: Dockerfile',
    url: `${runner}/images/Dockerfile`,
    publisher: 'actions/runner',
    checked,
    confidence: 'high',
    what: 'v2.336.0: user 1001, docker 29.6.1 and buildx without compose, hooks 0.7.0 and 0.8.1, no ssh client is installed by name',
  },
  'actions-runner-tags': {
    title: 'ADR 2494: tags of the runner’s image',
    url: 'https://github.com/actions/runner/blob/main/docs/adrs/2494-runner-image-tags.md',
    publisher: 'actions/runner',
    checked,
    confidence: 'medium',
    what: 'an excerpt: a release is tagged with its version; the registry was not asked for this one',
  },
  'actions-runner-helper': {
    title: 'GitHub Actions runner: run-helper.sh',
    url: `${runner}/src/Misc/layoutroot/run-helper.sh.template`,
    publisher: 'actions/runner',
    checked,
    confidence: 'high',
    what: 'v2.336.0: RUNNER_ALLOW_RUNASROOT, RUNNER_WAIT_FOR_DOCKER_IN_SECONDS',
  },
  'actions-runner-steps': {
    title: 'GitHub Actions runner: shells of run steps, and node in containers',
    url: `${runner}/src/Runner.Worker/Handlers/StepHost.cs`,
    publisher: 'actions/runner',
    checked,
    confidence: 'high',
    what: 'with ScriptHandler.cs: a shell of your own has {0} for the script; in Alpine, actions in JavaScript run on x64 only',
  },
  'actions-checkout': {
    title: 'actions/checkout v7.0.1',
    url: 'https://github.com/actions/checkout/tree/3d3c42e5aac5ba805825da76410c181273ba90b1',
    publisher: 'actions/checkout',
    checked,
    confidence: 'high',
    what: 'tag v7.0.1 of 2026-07-17: it runs on node24, persist-credentials is on by default',
  },
  'github-variables': {
    title: 'GitHub Actions: variables reference',
    url: 'https://docs.github.com/en/actions/reference/variables-reference',
    publisher: 'GitHub',
    checked,
    confidence: 'medium',
    what: 'an excerpt; GITHUB_WORKSPACE, GITHUB_RUN_NUMBER and GITHUB_RUN_ATTEMPT as they are widely used',
  },
  'github-workflow-syntax': {
    title: 'GitHub Actions: workflow syntax',
    url: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    publisher: 'GitHub',
    checked,
    confidence: 'medium',
    what: 'not opened; the keys are those in wide use, defaults.run was read in an excerpt',
  },
  'github-secure-use': {
    title: 'GitHub Actions: secure use reference',
    url: 'https://docs.github.com/en/actions/reference/security/secure-use',
    publisher: 'GitHub',
    checked,
    confidence: 'medium',
    what: 'not opened; its advice was read as CodeQL and pull requests repeat it',
  },
  'gh-secret-set': {
    title: 'gh secret set',
    url: 'https://cli.github.com/manual/gh_secret_set',
    publisher: 'GitHub',
    checked,
    confidence: 'medium',
    what: 'read as Ubuntu’s manual page of gh 2.45: without a body it asks for the value',
  },
} as const satisfies Record<string, Source>;
