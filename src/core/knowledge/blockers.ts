import type { Blocker } from '../model/approach';
import type { Environment } from '../model/environment';
import { optionLabel } from './questions';
import { platforms } from './platforms';
import { cite } from './cite';

const neverPrivileged = platforms
  .filter((platform) => platform.neverPrivileged)
  .map((platform) => platform.id);

/** The label of the one possible value, for sentences about a fact that is certain. */
export const runtimeName = (environment: Environment): string => {
  const [only, ...others] = environment.possible.runtime;
  return only !== undefined && others.length === 0 ? optionLabel('runtime', only) : 'containerd or CRI-O';
};

/** A privileged container does not start here. */
export const privilegedRefused: readonly Blocker[] = [
  {
    id: 'privileged-refused-by-namespace',
    when: { question: 'podSecurity', is: ['no-privileged', 'baseline', 'restricted'] },
    say: 'Your namespace refuses privileged containers, and dockerd needs one.',
    whoCanChange: 'whoever sets the Pod Security label or the policy of the namespace',
    sources: cite('k8s-psa-code', 'observed-apiserver', 'docker-image-docs'),
  },
  {
    id: 'privileged-refused-by-platform',
    when: { question: 'platform', is: neverPrivileged },
    say: 'EKS on Fargate refuses privileged containers, whatever the namespace allows.',
    whoCanChange: 'whoever decides on which nodes CI runs',
    sources: cite('eks-fargate'),
  },
];

/** Unprivileged user namespaces, which every rootless tool needs, are off on these nodes. */
export const noUnprivilegedUserNamespaces: readonly Blocker[] = [
  {
    id: 'userns-off-on-node',
    when: {
      all: [
        { question: 'nodeOs', is: ['bottlerocket', 'talos'] },
        { question: 'nodeChanges', is: ['none'] },
      ],
    },
    say: 'Your nodes have user.max_user_namespaces at 0 and may not be changed, so nothing rootless starts.',
    whoCanChange: 'whoever runs the nodes: one sysctl, user.max_user_namespaces=16384',
    sources: cite('bottlerocket-userns', 'talos-kspp', 'buildkit-rootless'),
  },
  {
    id: 'userns-restricted-by-apparmor',
    when: {
      all: [
        { question: 'nodeOs', is: ['ubuntu-24.04'] },
        { question: 'nodeChanges', is: ['none'] },
      ],
    },
    say: 'Ubuntu 24.04 restricts unprivileged user namespaces, and your nodes may not be changed.',
    whoCanChange: 'whoever runs the nodes: one sysctl, kernel.apparmor_restrict_unprivileged_userns=0',
    sources: cite('buildkit-rootless'),
  },
  {
    id: 'userns-off-on-fargate',
    when: { question: 'platform', is: ['eks-fargate'] },
    say: 'EKS on Fargate has switched user namespaces off, so nothing rootless starts.',
    whoCanChange: 'whoever decides on which nodes CI runs',
    sources: cite('fargate-userns'),
    confidence: 'medium',
  },
];
