import type { Blocker, Reason, Variant } from '../model/approach';
import type { Condition } from '../model/condition';
import type { Environment } from '../model/environment';
import type { Platform } from '../model/platform';
import type { OptionId } from '../model/vocabulary';
import { cite } from './cite';
import { featureSince } from './kubernetesSince';
import { osRestrictingUserNamespaces, osWithAppArmor, osWithoutUserNamespaces } from './nodeSystems';
import { platformOf, platforms } from './platforms';
import { optionLabel } from './questions';

/** The label of the one possible value, for sentences about a fact that is certain. */
export const runtimeName = (environment: Environment): string => {
  const [only, ...others] = environment.possible.runtime;
  return only !== undefined && others.length === 0 ? optionLabel('runtime', only) : 'containerd or CRI-O';
};

/** What refuses pods by default on this platform, where nothing else decides the level of the namespace. */
function defaultAdmission({ possible }: Environment): Platform['admission'] {
  const [only, ...others] = possible.platform;
  if (only === undefined || others.length > 0) return undefined;
  const { admission, fixes } = platformOf(only);
  const rules = fixes.filter((fix) => fix.question === 'podSecurity');
  const isSo = rules.some(({ to }) => possible.podSecurity.every((level) => to.includes(level)));
  return isSo ? admission : undefined;
}

/** What refuses a pod, as the beginning of a sentence. */
export const refuser = (environment: Environment): string =>
  defaultAdmission(environment)?.name ?? 'Your namespace';

/** Who can change what the namespace refuses, as a sentence. */
export const whoSetsLevel = (environment: Environment): string =>
  defaultAdmission(environment)?.whoCanChange ??
  'Whoever sets the Pod Security label or the policy of the namespace can change it.';

const whoMovesCi = 'Whoever decides on which nodes CI runs can choose others.';

const neverPrivileged = platforms.filter((platform) => platform.neverPrivileged !== undefined);

/** The verdicts of the platforms that are still possible and start neither privileged pods nor hostPath. */
const platformRefuses = ({ possible }: Environment): string =>
  neverPrivileged
    .filter(({ id }) => possible.platform.includes(id))
    .map((platform) => platform.neverPrivileged?.why ?? '')
    .join(' ');

/** Where privileged pods and hostPath volumes never start. */
const onSuchPlatform = {
  when: { question: 'platform', is: neverPrivileged.map(({ id }) => id) },
  changes: 'platform',
  say: platformRefuses,
  whoCanChange: whoMovesCi,
  sources: cite('eks-fargate'),
} as const satisfies Omit<Blocker, 'id'>;

/** A privileged container does not start here. */
export const privilegedRefused: readonly Blocker[] = [
  {
    id: 'privileged-refused-by-namespace',
    when: { question: 'podSecurity', is: ['no-privileged', 'baseline', 'restricted'] },
    changes: 'podSecurity',
    say: (environment) => `${refuser(environment)} refuses privileged containers, and dockerd needs one.`,
    whoCanChange: whoSetsLevel,
    sources: cite('k8s-psa-code', 'observed-apiserver', 'docker-image-docs'),
  },
  { ...onSuchPlatform, id: 'privileged-refused-by-platform' },
];

/** The same for a container that is root in the pod's user namespace alone: the rules do not tell the two apart. */
export const privilegedInNamespaceRefused: readonly Blocker[] = [
  {
    id: 'privileged-in-user-namespace-refused',
    when: { question: 'podSecurity', is: ['no-privileged', 'baseline', 'restricted'] },
    changes: 'podSecurity',
    say: (environment) =>
      `${refuser(environment)} refuses privileged containers, in a user namespace too, and this builder is one.`,
    whoCanChange: whoSetsLevel,
    sources: cite('k8s-psa-code', 'observed-apiserver', 'buildkit-userns-example'),
  },
  { ...onSuchPlatform, id: 'privileged-refused-by-platform' },
];

/** A builder that needs newuidmap, or root, does not pass restricted. */
export const restrictedRefuses = (what: string, sources: Blocker['sources']): Blocker => ({
  id: 'builder-refused-by-restricted',
  when: { question: 'podSecurity', is: ['restricted'] },
  changes: 'podSecurity',
  say: (environment) => `${refuser(environment)} refuses ${what}: no Dockerfile builder passes restricted.`,
  whoCanChange: whoSetsLevel,
  sources,
});

/** A hostPath volume does not mount here. */
export const hostPathRefused: readonly Blocker[] = [
  {
    id: 'host-path-refused',
    when: { question: 'podSecurity', is: ['baseline', 'restricted'] },
    changes: 'podSecurity',
    say: (environment) => `${refuser(environment)} refuses hostPath volumes, and the socket is one.`,
    whoCanChange: whoSetsLevel,
    sources: cite('k8s-psa-code', 'observed-apiserver'),
  },
  { ...onSuchPlatform, id: 'host-path-refused-by-platform' },
];

const may: Condition = { not: { question: 'nodeChanges', is: ['none'] } };
const mayNot: Condition = { question: 'nodeChanges', is: ['none'] };
const switchedOff: Condition = { question: 'nodeOs', is: osWithoutUserNamespaces };
const restricted: Condition = { question: 'nodeOs', is: osRestrictingUserNamespaces };

/** Unprivileged user namespaces, which every rootless tool needs, are off on these nodes. */
export const noUnprivilegedUserNamespaces: readonly Blocker[] = [
  {
    id: 'userns-off-on-node',
    when: { all: [switchedOff, mayNot] },
    changes: 'nodeChanges',
    say: 'Your nodes have user.max_user_namespaces at 0 and may not be changed, so nothing rootless starts.',
    whoCanChange: 'Whoever runs the nodes can set one sysctl: user.max_user_namespaces=16384.',
    sources: cite('bottlerocket-userns', 'talos-kspp', 'buildkit-rootless'),
  },
  {
    id: 'userns-restricted-by-apparmor',
    when: { all: [restricted, mayNot] },
    changes: 'nodeChanges',
    say: 'Ubuntu 24.04 restricts unprivileged user namespaces, and your nodes may not be changed.',
    whoCanChange:
      'Whoever runs the nodes can set one sysctl: kernel.apparmor_restrict_unprivileged_userns=0.',
    sources: cite('buildkit-rootless'),
  },
  {
    id: 'userns-off-on-fargate',
    when: { question: 'platform', is: ['eks-fargate'] },
    changes: 'platform',
    say: 'EKS on Fargate has switched user namespaces off, so nothing rootless starts.',
    whoCanChange: whoMovesCi,
    sources: cite('fargate-userns'),
    confidence: 'medium',
  },
];

/** What has to be done on the nodes where the blockers above are lifted: no line of a manifest can do it. */
export const nodeSysctl: readonly Reason[] = [
  {
    tone: 'partly',
    when: { all: [switchedOff, may] },
    say: 'The nodes need one sysctl first, user.max_user_namespaces=16384: Bottlerocket and Talos have it at 0.',
    sources: cite('bottlerocket-userns', 'talos-kspp', 'buildkit-rootless'),
  },
  {
    tone: 'partly',
    when: { all: [restricted, may] },
    say: 'The nodes need one sysctl first, kernel.apparmor_restrict_unprivileged_userns=0: Ubuntu 24.04 has it at 1.',
    sources: cite('buildkit-rootless'),
  },
];

const withoutHostUsers = ['eks-auto', 'eks-fargate'] as const satisfies readonly OptionId<'platform'>[];

/** A pod with `hostUsers: false` does not start here. */
export const noPodUserNamespace: readonly Blocker[] = [
  {
    id: 'no-pod-user-namespace',
    when: { question: 'userNamespaces', is: ['no'] },
    changes: 'userNamespaces',
    say: 'A pod with hostUsers: false does not start on your nodes.',
    whoCanChange:
      'Whoever runs the nodes can bring what it needs: Linux 6.3, and containerd 2.0 or CRI-O 1.25, or newer ones.',
    sources: cite('k8s-userns', 'containerd-userns'),
  },
  {
    id: 'host-users-before-default',
    when: { minor: { below: featureSince.hostUsers } },
    changes: 'kubernetes',
    say: `Pod user namespaces are on by default from Kubernetes 1.${featureSince.hostUsers}; yours is older.`,
    whoCanChange: 'Whoever runs the cluster can upgrade it.',
    sources: cite('k8s-userns'),
  },
  {
    id: 'host-users-off-on-platform',
    when: { question: 'platform', is: withoutHostUsers },
    changes: 'platform',
    say: 'This platform has switched user namespaces off, and gives no access to the setting.',
    whoCanChange: whoMovesCi,
    sources: cite('eks-auto-userns', 'fargate-userns'),
    confidence: 'medium',
  },
];

/** A variant that starts only with unprivileged user namespaces. */
export const needsUserNamespaces = ({ blockers }: Variant): boolean =>
  noUnprivilegedUserNamespaces.every((blocker) => blockers.includes(blocker));

/** No field for AppArmor and no annotation: the node must confine nothing. */
export const appArmorConfines: Blocker = {
  id: 'apparmor-confines-build',
  when: { question: 'nodeOs', is: osWithAppArmor },
  changes: 'nodeOs',
  say: 'AppArmor on your nodes confines every container that does not opt out, and a build cannot mount then.',
  whoCanChange: 'Whoever chooses the node image can take one without AppArmor, such as Amazon Linux 2023.',
  sources: cite('k8s-apparmor', 'buildkit-k8s-examples', 'aks-container-access'),
};
