import type { Variant } from '../model/approach';
import type { Environment } from '../model/environment';
import type { PlanWarning } from '../model/plan';
import { minorOf, type OptionId } from '../model/vocabulary';
import { variantOf } from './approaches';
import { ciSystems } from './ciSystems';
import { cite } from './cite';
import { osRestrictingUserNamespaces, osWithoutUserNamespaces } from './conditions';
import { goneSince, isSupported } from './kubernetesSince';
import { optionLabel } from './questions';

interface WarningWorld {
  readonly ci: OptionId<'ci'>;
  readonly placement: OptionId<'placement'>;
  readonly kubernetes: OptionId<'kubernetes'>;
  readonly architectures: OptionId<'architectures'>;
}

/** Node systems on which nothing rootless starts before somebody sets a sysctl. */
const settings = [
  {
    systems: osWithoutUserNamespaces,
    text: (where: string) =>
      `${where} user.max_user_namespaces is 0. Set it to 16384 in the settings of the nodes first: without it nothing rootless starts.`,
    sources: cite('bottlerocket-userns', 'talos-kspp', 'buildkit-rootless'),
  },
  {
    systems: osRestrictingUserNamespaces,
    text: (where: string) =>
      `${where} unprivileged user namespaces are restricted. Set kernel.apparmor_restrict_unprivileged_userns=0 on the nodes first: without it nothing rootless starts.`,
    sources: cite('buildkit-rootless'),
  },
] as const;

/** The node settings that a rootless build waits for, on the systems that are still possible. */
function nodeSettings({ possible }: Environment): PlanWarning[] {
  return settings.flatMap(({ systems, text, sources }): PlanWarning[] => {
    const found = possible.nodeOs.filter((os) => (systems as readonly string[]).includes(os));
    if (found.length === 0) return [];
    const names = found.map((os) => optionLabel('nodeOs', os)).join(' and ');
    const certain = found.length === possible.nodeOs.length;
    return [
      {
        id: `node-setting-${systems[0]}`,
        text: text(certain ? 'On your nodes' : `If your nodes run ${names}:`),
        sources,
      },
    ];
  });
}

/** Starts only where a process without rights may make a user namespace. */
const isRootless = ({ options, builder, wall }: Variant): boolean =>
  options['image'] === 'rootless' ||
  builder === 'buildah' ||
  builder === 'buildkit-service' ||
  (builder === 'buildctl' && wall === 'unprivileged');

/** Runs steps for another architecture with what is registered on the node. */
const emulatesOnNode = ({ daemon, builder }: Variant): boolean => daemon === 'own' || builder === 'buildah';

/** Asks for a pod in a user namespace. */
const asksForUserNamespace = ({ wall }: Variant): boolean => wall === 'user-namespace';

/** What stands above a manifest: facts about this situation that no line of it shows. */
export function warningsFor(
  environment: Environment,
  refs: readonly string[],
  world: WarningWorld,
): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (environment.answers.placement === 'controller' && world.ci === 'jenkins') {
    warnings.push({
      id: 'not-on-the-controller',
      text: 'This is an agent pod, not a change of the controller. A build on the controller has the file access of Jenkins itself: every credential, every job. With a privileged controller any build is also root on its node, and all jobs share one daemon. Set the executors of the built-in node to 0 and let pipelines ask for this pod; the Helm chart already does the first.',
      sources: cite('jenkins-controller-isolation', 'jenkins-helm'),
    });
  }
  const { ownFormat, sources } = ciSystems[world.ci];
  if (ownFormat !== undefined) warnings.push({ id: 'own-format-not-yet', text: ownFormat, sources });
  const minor = minorOf(world.kubernetes);
  if (environment.origin.kubernetes === 'answer' && !isSupported(minor)) {
    const docker = minor < goneSince.dockershim;
    warnings.push({
      id: 'old-kubernetes',
      text: docker
        ? `Kubernetes ${world.kubernetes} gets no fixes any more. With 1.24 the nodes lose Docker as their runtime, and every manifest that mounts its socket stops working; this page’s other approaches go on.`
        : `Kubernetes ${world.kubernetes} gets no fixes from upstream any more; your vendor may still give some.`,
      sources: docker ? cite('k8s-dockershim') : cite('k8s-releases'),
    });
  }
  const variants = refs.flatMap((ref) => variantOf(ref)?.variant ?? []);
  // BuildKit brings its emulators, in the pod and as a builder of its own on the node.
  if (world.architectures === 'several' && variants.some(emulatesOnNode)) {
    warnings.push({
      id: 'emulation-on-node',
      text: 'RUN steps for another architecture than the node’s need QEMU registered on the node (binfmt_misc).',
      sources: cite('buildkit-platforms', 'moby-storage'),
    });
  }
  if (variants.some(isRootless)) {
    warnings.push(...nodeSettings(environment));
  }
  if (variants.some(({ builder }) => builder === 'buildkit-service')) {
    warnings.push({
      id: 'builder-needs-a-place',
      text: 'The builder needs a namespace of its own at level privileged, on nodes that let an ordinary process make a user namespace. No line of the agents’ pod shows whether there is one: prepare it first, or put the builder into another cluster and name its address.',
      sources: cite('buildkit-service-example', 'buildkit-rootless', 'k8s-psa-labels'),
    });
  }
  if (variants.some(asksForUserNamespace) && environment.possible.userNamespaces.includes('no')) {
    warnings.push({
      id: 'host-users-unknown',
      text: 'Whether your nodes start a pod with hostUsers: false does not follow from the version of Kubernetes: managed clusters refused such pods at 1.34. Start a small one first.',
      sources: cite('hostusers-managed', 'k8s-userns'),
      confidence: 'medium',
    });
  }
  return warnings;
}
