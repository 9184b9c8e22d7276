import type { Variant } from '../model/approach';
import type { Environment } from '../model/environment';
import type { Plan, PlanWarning } from '../model/plan';
import { minorOf, type OptionId } from '../model/vocabulary';
import { variantOf } from './approaches';
import { cite } from './cite';
import { goneSince, isSupported } from './kubernetesSince';
import { osRestrictingUserNamespaces, osWithoutUserNamespaces } from './nodeSystems';
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
    const found = possible.nodeOs.filter((os) => systems.includes(os));
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

/** Where each namespace has users of its own, and a pod that names another one is refused. */
const ownUsers = ['openshift', 'microshift'] as const satisfies readonly OptionId<'platform'>[];

/** Pods of ours name a user, which a platform may refuse; the one that is made for the platform names none. */
function usersOfPlatform({ possible }: Environment, variants: readonly Variant[]): PlanWarning[] {
  const found = possible.platform.filter((id) => (ownUsers as readonly string[]).includes(id));
  const named = variants.some(
    ({ level, options }) => level === 'restricted' && options['builder'] !== 'openshift-build',
  );
  if (found.length === 0 || !named || found.length < possible.platform.length) return [];
  return [
    {
      id: 'users-of-platform',
      text: 'OpenShift gives each namespace a range of users and refuses the number that stands here. Have the account of the jobs granted the SCC nonroot-v2, or delete runAsUser, runAsGroup and fsGroup, in the pattern of kubedock too.',
      sources: cite('openshift-scc', 'openshift-nonroot'),
      confidence: 'medium',
    },
  ];
}

/** What must be there that no line of a manifest shows, for the variants that need it. */
const needed: readonly (PlanWarning & { readonly by: readonly string[] })[] = [
  {
    id: 'namespace-for-kubedock',
    by: ['kubedock/default'],
    text: 'Give these jobs a namespace of their own, with a ResourceQuota: the account may create pods and exec into any pod of the namespace, and a job starts as many as the quota allows.',
    sources: cite('kubedock', 'k8s-rbac'),
  },
  {
    id: 'agent-as-builder-user',
    by: ['language-builder/buildpacks'],
    text: 'Every container runs as user 1001 here, the agent of Jenkins too. Its image is made for user 1000: we have not run it as another. docker image inspect of the builder image shows the user in CNB_USER_ID.',
    sources: cite('paketo-stack', 'jenkins-k8s-plugin'),
    confidence: 'low',
  },
  {
    id: 'shipwright-installed',
    by: ['external-builder/shipwright'],
    text: 'Shipwright and Tekton must be installed, with the build strategy that the Build names, and the namespace of the builds must allow what that strategy needs: the one for BuildKit needs level privileged.',
    sources: cite('shipwright-build'),
  },
  {
    id: 'buildx-for-hosted',
    by: ['external-builder/cloud'],
    text: 'The cloud driver needs Buildx 0.37 or later. That the image of the client has it could not be confirmed: run docker buildx version in it first. Depot has a command line of its own, depot build, with the same flags.',
    sources: cite('docker-build-cloud', 'depot-builds'),
    confidence: 'low',
  },
  {
    id: 'machine-reachable',
    by: ['external-builder/ssh'],
    text: 'Your nodes must reach port 22 of the machine, and the ports that containers publish there. Clean up on the machine by a timer, docker system prune: nobody else does.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
];

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
      text: 'This is an agent pod, not a change of the controller. A build on the controller has the file access of Jenkins itself: every credential, every job. With a privileged controller any build is also root on its node, and all jobs share one daemon. Set the executors of the built-in node to 0 and let pipelines ask for this pod; the Helm chart already does the first. Where the controller has to build for a while yet, the form “Controller” has its parts, and the way from there to agents.',
      sources: cite('jenkins-controller-isolation', 'jenkins-helm'),
    });
  }
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
      sources: cite('openchoreo-aks', 'k8s-userns'),
      confidence: 'medium',
    });
  }
  for (const { by, ...warning } of needed) if (by.some((ref) => refs.includes(ref))) warnings.push(warning);
  warnings.push(...usersOfPlatform(environment, variants));
  return warnings;
}
