import type { Blocker } from '../model/approach';
import type { Environment } from '../model/environment';
import type { OptionId } from '../model/vocabulary';
import { refuser, whoSetsLevel } from './blockers';
import { cite } from './cite';
import { featureSince } from './kubernetesSince';

type Handler = Exclude<OptionId<'sandbox'>, 'none'>;

const mayNotChangeNodes = ({ possible }: Environment): boolean =>
  possible.nodeChanges.every((change) => change === 'none');

/** The handler that a RuntimeClass names has to be on the nodes. `install` says who puts it there, and how. */
export const noHandler = (
  handlers: readonly Handler[],
  what: string,
  install: string,
  sources: Blocker['sources'],
): Blocker => ({
  id: `no-handler-${handlers[0] ?? ''}`,
  when: { not: { question: 'sandbox', has: handlers } },
  changes: 'sandbox',
  say: `The cluster has no ${what}, and a pod that names a missing RuntimeClass is refused at once.`,
  whoCanChange: (environment) =>
    mayNotChangeNodes(environment) ? `${install} You say that your nodes may not be changed.` : install,
  sources: [...cite('observed-apiserver'), ...sources],
});

const noNodes = {
  changes: 'platform',
  whoCanChange: 'Whoever decides on which platform CI runs can choose another one.',
} as const satisfies Partial<Blocker>;

/** Platforms on which nobody can install a runtime handler of his own. */
export const noOwnHandler = (
  platforms: readonly OptionId<'platform'>[],
  what: string,
  sources: Blocker['sources'],
): Blocker => ({
  ...noNodes,
  id: 'no-own-handler-on-platform',
  when: { question: 'platform', is: platforms },
  say: `This platform lets nobody put a runtime handler on its nodes, and ${what} is one.`,
  sources,
});

/** Platforms without access to nodes, and where that is read. */
export const closedNodes = {
  platforms: ['eks-auto', 'eks-fargate', 'gke-autopilot'],
  sources: cite('eks-auto', 'eks-fargate', 'gke-autopilot'),
} as const;

/** The field is not on before this minor. */
export const hostUsersTooOld: Blocker = {
  id: 'pod-userns-too-old',
  when: { minor: { below: featureSince.hostUsers } },
  changes: 'kubernetes',
  say: `The field hostUsers is on by default from Kubernetes 1.${featureSince.hostUsers} on.`,
  whoCanChange: `Whoever runs the cluster can bring it to Kubernetes 1.${featureSince.hostUsers} or newer.`,
  sources: cite('k8s-userns'),
};

/** A pod with a user namespace of its own does not start. */
export const noUserNamespace: readonly Blocker[] = [
  {
    id: 'pod-userns-not-there',
    when: { question: 'userNamespaces', is: ['no'] },
    changes: 'userNamespaces',
    say: 'A pod with hostUsers: false does not start on your nodes, and this one needs its own user namespace.',
    whoCanChange:
      'Whoever runs the nodes can bring them to Linux 6.3 and containerd 2.0 or CRI-O 1.25; Docker as the runtime has no user namespaces for pods.',
    sources: cite('k8s-userns', 'containerd-userns', 'cri-dockerd'),
  },
  hostUsersTooOld,
];

/**
 * Who can have a sandbox admitted: whoever sets the level, or whoever configures Pod Security admission, which can leave
 * the pods of a RuntimeClass out (source `k8s-psa-code`). What a platform refuses by itself has rules of its own.
 */
export const whoAdmitsSandbox = (environment: Environment): string =>
  refuser(environment) === 'Your namespace'
    ? `${whoSetsLevel(environment)} Whoever configures the API server can exempt the RuntimeClass from Pod Security admission.`
    : whoSetsLevel(environment);

/** What the pod asks for is beyond baseline, and the namespace refuses that. `why` continues “refuses …”. */
export const beyondBaseline = (id: string, why: string, sources: Blocker['sources']): Blocker => ({
  id,
  when: { question: 'podSecurity', is: ['baseline', 'restricted'] },
  changes: 'podSecurity',
  say: (environment) => `${refuser(environment)} refuses ${why}`,
  whoCanChange: whoSetsLevel,
  sources: [...cite('k8s-psa-code'), ...sources],
});
