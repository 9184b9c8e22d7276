import type { Approach, Blocker, Discouraged, Variant } from '../../model/approach';
import type { Condition } from '../../model/condition';
import {
  nodeSysctl,
  noPodUserNamespace,
  noUnprivilegedUserNamespaces,
  refuser,
  restrictedRefuses,
  whoSetsLevel,
} from '../blockers';
import { buildahBuildsOnly, buildahCredentials, limitsHold, unprivilegedBuilder } from '../builderReasons';
import { cite } from '../cite';
import { atBaseline, openMetadata, sharedLayers, sharesNoCache } from '../conditions';
import { osWithAppArmor } from '../nodeSystems';

const sources = cite('observed-buildah', 'buildah-build', 'buildah-image');

/** The namespace lets the pod opt out of the two profiles. */
const optsOut: Condition = { not: atBaseline };

const escalationRefused = restrictedRefuses(
  'privilege escalation, and newuidmap needs it',
  cite('k8s-psa-code', 'buildah-unprivileged'),
);

const rootRefused = restrictedRefuses(
  'containers that are root, and here Buildah is',
  cite('k8s-psa-code', 'shipwright-buildah'),
);

/** AppArmor confines, and the namespace refuses to opt out of it. */
const appArmorAtBaseline: Blocker = {
  id: 'apparmor-at-baseline',
  when: { all: [atBaseline, { question: 'nodeOs', is: osWithAppArmor }] },
  changes: 'podSecurity',
  say: (environment) =>
    `${refuser(environment)} refuses to opt out of AppArmor, which forbids the mounts of a build on your nodes.`,
  whoCanChange: whoSetsLevel,
  sources: cite('observed-buildah', 'k8s-psa-code', 'aks-container-access'),
};

/** A seccomp profile on every container, which a pod at baseline cannot take off. */
const seccompOnAutopilot: Blocker = {
  id: 'default-seccomp-at-baseline',
  when: { all: [atBaseline, { question: 'platform', is: ['gke-autopilot'] }] },
  changes: 'podSecurity',
  say: 'GKE Autopilot sets a seccomp profile on every container, and the build needs calls that it forbids.',
  whoCanChange: whoSetsLevel,
  sources: cite('gke-autopilot', 'observed-buildah'),
};

/** What no answer shows at baseline. */
const seccompDefault: Discouraged = {
  when: atBaseline,
  say: 'The price: at baseline it starts only where the kubelet sets no seccomp profile by default and AppArmor confines nothing. No pod field shows that: try it first.',
  sources: cite('observed-buildah', 'k8s-seccomp', 'k8s-apparmor'),
};

/** What an administrator of OpenShift has to grant. */
const constraint: Discouraged = {
  when: { question: 'platform', is: ['openshift', 'microshift'] },
  say: 'The price: an administrator must grant the service account of the jobs a security context constraint with this user and these capabilities.',
  sources: cite('openshift-nested', 'openshift-scc'),
  confidence: 'medium',
};

const price: Variant['price'] = ({ context, certain }, { possible }) => {
  if (context === 'D' && certain)
    return 'The price: code of anybody runs next to your registry login, with the kernel as its only wall.';
  return possible.podSecurity.every((level) => level === 'baseline')
    ? 'The price: it starts only where the kubelet sets no seccomp profile by default and AppArmor confines nothing, and the registry login lies beside the build.'
    : 'The price: the whole namespace must allow pods that opt out of seccomp and AppArmor, and the registry login lies beside the build.';
};

const profiles: Variant['reasons'] = [
  {
    tone: 'partly',
    when: optsOut,
    say: 'It opts out of seccomp and AppArmor, which forbid the mounts of a build, so the namespace must be at level privileged.',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
    sources: cite('observed-buildah', 'k8s-psa-code'),
  },
  {
    tone: 'good',
    when: atBaseline,
    say: 'It names no unconfined profile, so a baseline namespace admits it.',
    sources: cite('k8s-psa-code', 'observed-apiserver'),
  },
];

const common = {
  daemon: 'none',
  builder: 'buildah',
  level: 'privileged',
  levelAt: { baseline: 'baseline' },
  privileged: 'none',
  callers: 'none',
  evidence: 'partly-run',
  discouraged: [seccompDefault, constraint],
  price,
  sources,
  changed: [],
} as const;

export const buildahRootless: Approach<'buildah-rootless'> = {
  id: 'buildah-rootless',
  title: 'Buildah rootless',
  subtitle: 'in the pod, no daemon, the words of docker build',
  group: 'daemonless',
  covers: ['build-image'],
  uncovered: buildahBuildsOnly,
  variants: [
    {
      ...common,
      id: 'buildah-rootless/userns',
      title: 'Pod user namespace, overlay',
      inTitle: 'pod user namespace',
      wall: 'user-namespace',
      options: { userNamespace: 'pod' },
      blockers: [
        escalationRefused,
        appArmorAtBaseline,
        seccompOnAutopilot,
        ...noPodUserNamespace,
        ...noUnprivilegedUserNamespaces,
      ],
      reasons: [
        {
          tone: 'good',
          say: 'Two user namespaces, the pod’s and its own, and user 1000 in both: node root needs a kernel bug.',
          sources: cite('observed-buildah', 'k8s-userns'),
        },
        {
          tone: 'good',
          say: 'Layers lie on overlay: no copy of the whole image for each of them.',
          sources: cite('observed-buildah', 'buildah-build'),
        },
        ...nodeSysctl,
        ...profiles,
        {
          tone: 'partly',
          say: 'The version of Kubernetes does not show whether nodes can do it: a managed cluster at 1.34 refused such pods.',
          sources: cite('openchoreo-aks', 'k8s-userns'),
          confidence: 'medium',
        },
        limitsHold,
        buildahCredentials,
      ],
      risks: [
        'builder-unconfined-profiles',
        'credentials-readable-by-build',
        'floating-image-tag',
        'unapproved-registry-pulls',
        'build-time-code-execution',
      ],
      risksWhen: [
        { risk: 'namespace-policy-downgraded', when: optsOut },
        { risk: 'cache-lost-with-pod', when: sharesNoCache },
        sharedLayers,
        openMetadata,
      ],
      reads: ['jobs', 'podSecurity', 'cache', 'registryCache', 'architectures', 'ci'],
    },
    {
      ...common,
      id: 'buildah-rootless/chroot',
      title: 'Root in the container, chroot',
      inTitle: 'root in the container',
      wall: 'unprivileged',
      options: {},
      blockers: [rootRefused, appArmorAtBaseline, seccompOnAutopilot, ...noUnprivilegedUserNamespaces],
      reasons: [
        unprivilegedBuilder,
        ...nodeSysctl,
        ...profiles,
        {
          tone: 'bad',
          say: 'Storage is vfs: every layer is a full copy, slow and hungry for disk.',
          risks: ['unbounded-ephemeral-storage'],
          sources: cite('buildah-build', 'observed-buildah'),
        },
        {
          tone: 'partly',
          say: 'The container is root, without the rights that make root dangerous on the node.',
          sources: cite('observed-buildah', 'shipwright-buildah'),
        },
        limitsHold,
        buildahCredentials,
      ],
      risks: [
        'credentials-readable-by-build',
        'floating-image-tag',
        'unapproved-registry-pulls',
        'build-time-code-execution',
      ],
      risksWhen: [
        { risk: 'builder-unconfined-profiles', when: optsOut },
        { risk: 'namespace-policy-downgraded', when: optsOut },
        { risk: 'cache-lost-with-pod', when: sharesNoCache },
        sharedLayers,
        openMetadata,
      ],
      reads: ['jobs', 'podSecurity', 'cache', 'registryCache', 'architectures', 'ci', 'kubernetes'],
    },
  ],
  sources,
  changed: [],
};
