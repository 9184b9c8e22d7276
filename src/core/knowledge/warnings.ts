import type { Variant } from '../model/approach';
import type { Environment } from '../model/environment';
import type { Plan, PlanWarning } from '../model/plan';
import { minorOf, type OptionId } from '../model/vocabulary';
import { variantOf } from './approaches';
import { ciSystems } from './ciSystems';
import { cite } from './cite';
import { osRestrictingUserNamespaces, osWithoutUserNamespaces } from './conditions';
import { goneSince, isSupported } from './kubernetesSince';
import { optionLabel, question } from './questions';

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
  options['image'] === 'rootless' || (builder === 'buildctl' && wall === 'unprivileged');

/** A manifest that starts only where open questions have other answers than those that are assumed: which ones. */
export function drawnForOpen(answers: Plan['drawnFor']): PlanWarning[] {
  if (answers.length === 0) return [];
  const named = answers.map(({ question: id, value }) => `${question(id).title}: ${value}`).join('; ');
  return [
    {
      id: 'drawn-for-open-answers',
      text: `This manifest starts only where open questions are answered so: ${named}. Find out before you use it.`,
      sources: cite('observed-apiserver'),
    },
  ];
}

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
  const sandboxed = variants.filter(({ wall }) => wall === 'sandbox');
  if (world.architectures === 'several' && sandboxed.length > 0) {
    warnings.push({
      id: 'emulation-in-sandbox',
      text: 'RUN steps for another architecture than the node’s need QEMU registered inside the sandbox. In Sysbox that works from Linux 6.7 on; for gVisor and Kata we found nobody who says that it does.',
      sources: cite('sysbox-deploy', 'gvisor-docker', 'kata-docker'),
      confidence: 'low',
    });
  }
  const { platform } = environment.possible;
  if (
    variants.some(({ options }) => options['around'] === 'gvisor') &&
    platform.every((id) => id.startsWith('gke'))
  ) {
    warnings.push({
      id: 'gke-sandbox-for-docker',
      text: platform.includes('gke-autopilot')
        ? 'Docker 29 in GKE Sandbox needs GKE 1.36.3 or newer, and an Autopilot cluster must have been created with --workload-policies=allow-net-admin: Autopilot refuses the pod otherwise.'
        : 'Docker 29 in GKE Sandbox needs GKE 1.36.3 or newer: look at the patch version too.',
      sources: cite('gvisor-gke'),
    });
  }
  // BuildKit brings its emulators, in the pod and as a builder of its own on the node.
  if (
    world.architectures === 'several' &&
    variants.some(({ daemon, wall }) => daemon === 'own' && wall !== 'sandbox')
  ) {
    warnings.push({
      id: 'emulation-on-node',
      text: 'RUN steps for another architecture than the node’s need QEMU registered on the node (binfmt_misc).',
      sources: cite('buildkit-platforms', 'moby-storage'),
    });
  }
  if (variants.some(isRootless)) {
    warnings.push(...nodeSettings(environment));
  }
  return warnings;
}
