/**
 * The vocabulary of answers, version 1. Ids are public: they stand in links for ever.
 * The list only grows; a retired id becomes an alias in `link/`.
 */
export const vocabulary = {
  jobs: ['build-image', 'run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'],
  dockerfile: ['required', 'replaceable'],
  workspace: ['none', 'pod', 'docker-run'],
  platform: [
    'kubeadm',
    'eks',
    'eks-auto',
    'eks-fargate',
    'gke',
    'gke-autopilot',
    'aks',
    'aks-automatic',
    'openshift',
    'microshift',
    'k3s',
    'rke2',
    'talos',
    'mke',
    'doks',
    'oke',
    'kind',
    'minikube',
    'docker-desktop',
    'other',
  ],
  runtime: ['containerd', 'cri-o', 'docker'],
  userNamespaces: ['yes', 'no'],
  kubernetes: [
    '1.23',
    '1.24',
    '1.25',
    '1.26',
    '1.27',
    '1.28',
    '1.29',
    '1.30',
    '1.31',
    '1.32',
    '1.33',
    '1.34',
    '1.35',
    '1.36',
    '1.37',
  ],
  nodeOs: [
    'ubuntu-24.04',
    'ubuntu-older',
    'debian',
    'amazon-linux-2023',
    'bottlerocket',
    'cos',
    'azure-linux',
    'rhcos',
    'flatcar',
    'talos',
    'other',
  ],
  podSecurity: ['privileged', 'no-privileged', 'baseline', 'restricted'],
  nodeChanges: ['image', 'settings', 'none'],
  sandbox: ['none', 'gvisor', 'kata', 'sysbox', 'crun-cgroup', 'runc-cgroup'],
  trust: ['own-team', 'organisation', 'anyone'],
  tenancy: ['laptop', 'ci-cluster', 'ci-nodes', 'shared-nodes'],
  cache: ['none', 'agent', 'shared'],
  registryCache: ['yes', 'no'],
  architectures: ['one', 'several'],
  ci: ['jenkins', 'gitlab', 'github-arc', 'tekton', 'argo', 'plain'],
  placement: ['agent', 'controller'],
} as const;

export type Vocabulary = typeof vocabulary;
export type QuestionId = keyof Vocabulary;
export type OptionId<Q extends QuestionId> = Vocabulary[Q][number];

/** Questions whose answer is a set of options. All others have exactly one. */
export const setQuestions = ['jobs', 'sandbox'] as const;
export type SetQuestionId = (typeof setQuestions)[number];
export type OneQuestionId = Exclude<QuestionId, SetQuestionId>;

export const questionIds = Object.keys(vocabulary) as QuestionId[];

export const isSetQuestion = (id: QuestionId): id is SetQuestionId =>
  (setQuestions as readonly QuestionId[]).includes(id);

export const unknown = 'unknown';
export type Unknown = typeof unknown;

/**
 * What the reader has answered so far. Absent means not asked yet and decides exactly as `unknown`.
 * A set is in registry order, without duplicates, never empty.
 */
export type Answers = {
  readonly [Q in OneQuestionId]?: OptionId<Q> | Unknown;
} & {
  readonly [Q in SetQuestionId]?: readonly OptionId<Q>[] | Unknown;
};

/** Minor number of a Kubernetes option: `minorOf('1.29')` is 29. */
export const minorOf = (version: OptionId<'kubernetes'>): number => Number(version.split('.')[1]);
