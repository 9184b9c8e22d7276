import type { EnvVar } from '../model/kubernetes';
import { placeholders } from '../knowledge/placeholders';
import { images } from '../knowledge/versions';
import { noted, type Draft } from './draft';
import {
  ciOf,
  dockerImages,
  PACKAGES,
  toolCache,
  type ContainerDraft,
  type MountDraft,
  type PlanInput,
  type PodDraft,
  type PodParts,
  type VolumeDraft,
} from './input';
import { hardened, limits, rootFor } from './hardening';
import { plainOf } from './draft';
import { sizeLimit, typed } from './storage';
import { listOf } from '../knowledge/values/check';
import { selectorOf, tolerationsOf } from '../knowledge/values/lists';

export const workspaceMount = (input: PlanInput): MountDraft =>
  noted({ name: ciOf(input).workspaceVolume, mountPath: ciOf(input).workspacePath }, 'mount-workspace', {
    path: ciOf(input).workspacePath,
  });

export const toolCacheMounts = (input: PlanInput): MountDraft[] =>
  toolCache(input) === 'none'
    ? []
    : [
        noted(
          { name: 'tool-cache', mountPath: '/cache' },
          input.daemon === 'own' ? 'mount-tool-cache' : 'mount-tool-cache-steps',
        ),
      ];

/** The variable that names the checkout in commands, where the CI system does not set it. */
export const workspaceEnv = (input: PlanInput): Draft<EnvVar>[] =>
  ciOf(input).setsWorkspace
    ? []
    : [noted({ name: 'WORKSPACE', value: ciOf(input).workspacePath }, 'env-workspace')];

/** Where commands start, where the CI system does not change there itself. */
export const workingDirectory = (input: PlanInput): { workingDir?: Draft<string> } =>
  ciOf(input).setsWorkspace ? {} : { workingDir: noted(ciOf(input).workspacePath, 'working-dir') };

/** Makes the directory of packages in a claim, which belongs to root when it is new, one that user 1000 may write. */
const prepareCache = (input: PlanInput): ContainerDraft =>
  noted(
    {
      name: 'prepare-cache',
      image: noted(dockerImages(input).client, 'image-prepare-cache'),
      command: noted(
        ['sh', '-c', `mkdir -p ${PACKAGES} && chown 1000:1000 ${PACKAGES}`],
        'command-prepare-cache',
      ),
      resources: limits(
        { cpu: '50m', memory: '32Mi' },
        { memory: '64Mi', 'ephemeral-storage': '64Mi' },
        'resources-prepare-cache',
      ),
      securityContext: rootFor(['CHOWN', 'DAC_OVERRIDE'], 'root-prepare-cache'),
      volumeMounts: toolCacheMounts(input),
    },
    'container-prepare-cache',
  );

function workspaceVolume(input: PlanInput): VolumeDraft {
  const name = ciOf(input).workspaceVolume;
  return ciOf(input).ownsWorkspaceVolume
    ? noted({ name, emptyDir: {} }, 'volume-workspace-jenkins')
    : noted({ name, emptyDir: { sizeLimit: sizeLimit(input, 'workspace') } }, 'volume-workspace');
}

/** The cache of packages of the pod: where two approaches share it, that of the one that has it. */
function toolCacheVolumes(inputs: readonly PlanInput[]): VolumeDraft[] {
  const input = inputs.find((own) => toolCache(own) !== 'none');
  if (!input) return [];
  switch (toolCache(input)) {
    case 'none':
      return [];
    case 'emptyDir':
      return [
        noted(
          { name: 'tool-cache', emptyDir: { sizeLimit: sizeLimit(input, 'toolCache') } },
          'volume-tool-cache',
        ),
      ];
    case 'claim':
      return [
        noted(
          {
            name: 'tool-cache',
            persistentVolumeClaim: { claimName: noted(placeholders.claim.text, 'claim-tool-cache') },
          },
          'volume-tool-cache-claim',
        ),
      ];
  }
}

const jenkinsAgent = (input: PlanInput): ContainerDraft =>
  noted(
    {
      name: 'jnlp',
      image: noted(images.inboundAgent.image, 'image-jnlp'),
      resources: limits(
        { cpu: '100m', memory: '256Mi' },
        { memory: '512Mi', 'ephemeral-storage': '1Gi' },
        'resources-jnlp',
      ),
      securityContext: hardened(),
      volumeMounts: [workspaceMount(input)],
    },
    'container-jnlp',
  );

/**
 * Which nodes: those that the reader names, else on nodes of CI the labels of an example. A pool of its own has a taint
 * for each label, where the reader names none.
 */
function nodePool(input: PlanInput) {
  const isDedicated = input.options['nodePool'] === 'dedicated';
  const example = isDedicated ? `${placeholders.nodePool.text}=ci` : undefined;
  const selector = typed(input, 'nodeSelector') ?? example;
  const ofLabels = isDedicated && selector !== undefined ? taintsOf(selector) : undefined;
  const taints = typed(input, 'tolerations') ?? ofLabels;
  const tolerations = taints === undefined ? [] : tolerationsOf(taints);
  return {
    ...(selector !== undefined && {
      nodeSelector: noted(selectorOf(selector), isDedicated ? 'node-selector' : 'node-selector-own'),
    }),
    ...(tolerations.length > 0 && {
      tolerations: noted(tolerations, isDedicated ? 'tolerations' : 'tolerations-own'),
    }),
  };
}

const taintsOf = (selector: string): string =>
  listOf(selector)
    .map((label) => `${label}:NoSchedule`)
    .join(',');

/** The Secrets with which the kubelet pulls the images of the pod. */
function pullSecrets(input: PlanInput) {
  const names = typed(input, 'registrySecret');
  return names === undefined
    ? {}
    : {
        imagePullSecrets: noted(
          listOf(names).map((name) => ({ name })),
          'image-pull-secrets',
        ),
      };
}

/** One variant in a pod: what its planner reads, and what it gives. */
export interface PodPart {
  readonly input: PlanInput;
  readonly parts: PodParts;
}

/** A volume that two parts bring stands once: same name, same volume. */
const once = (volumes: readonly VolumeDraft[]): VolumeDraft[] => {
  const seen = new Set<string>();
  return volumes.filter((volume) => {
    const { name } = plainOf(volume) as { readonly name: string };
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
};

const first = <K extends keyof PodParts>(all: readonly PodPart[], key: K): PodParts[K] | undefined =>
  all.map(({ parts }) => parts[key]).find((value) => value !== undefined);

/** The fields of the spec that only some approaches set, in the order in which they stand. */
const ownSpec = (all: readonly PodPart[]) => {
  const hostUsers = first(all, 'hostUsers');
  const runtimeClassName = first(all, 'runtimeClassName');
  return {
    ...(runtimeClassName !== undefined && { runtimeClassName }),
    ...(hostUsers !== undefined && { hostUsers }),
  };
};

/** Whose containers these are, as fields: none where the platform gives each namespace users of its own. */
function userFields(all: readonly PodPart[]) {
  const user = first(all, 'user');
  return user === 'of-platform'
    ? { runAsNonRoot: noted(true, 'pod-user-platform') }
    : { runAsUser: user ?? noted(1000, 'pod-user'), runAsGroup: 1000 };
}

const podUser = (all: readonly PodPart[]) => {
  const supplementalGroups = first(all, 'supplementalGroups');
  // A platform that gives the users gives the group of volumes too.
  const fsGroup = first(all, 'user') === 'of-platform' ? undefined : first(all, 'fsGroup');
  return noted(
    {
      ...userFields(all),
      ...(supplementalGroups && { supplementalGroups }),
      ...(fsGroup !== undefined && { fsGroup }),
    },
    'pod-security-context',
  );
};

/** The pod that every agent plan shares: hardened, complete, relying on no merging of templates. */
export function agentPod(main: PodPart, ...others: readonly PodPart[]): PodDraft {
  const all = [main, ...others];
  const { input } = main;
  const { agentContainer } = ciOf(input);
  const annotations = first(all, 'annotations');
  const serviceAccountName = first(all, 'serviceAccountName');
  const claims = all.find(
    ({ input: own, parts }) => toolCache(own) === 'claim' && !parts.rootSteps && parts.fsGroup === undefined,
  );
  const initContainers = [
    ...(claims ? [prepareCache(claims.input)] : []),
    ...all.flatMap(({ parts }) => parts.initContainers ?? []),
  ];
  return {
    apiVersion: noted('v1', 'pod-api-version'),
    kind: noted('Pod', 'pod-kind'),
    metadata: noted(
      {
        name: noted('ci-agent', agentContainer ? 'pod-name-jenkins' : 'pod-name'),
        ...(annotations && { annotations }),
        labels: noted({ 'ci-agent': 'docker' }, 'pod-labels'),
      },
      'pod-metadata',
    ),
    spec: noted(
      {
        ...ownSpec(all),
        ...(serviceAccountName !== undefined && { serviceAccountName }),
        automountServiceAccountToken: noted(
          false,
          serviceAccountName === undefined ? 'no-token' : 'token-by-mount',
        ),
        restartPolicy: noted('Never', 'restart-never'),
        terminationGracePeriodSeconds: noted(20, 'grace-period'),
        ...pullSecrets(input),
        ...nodePool(input),
        securityContext: podUser(all),
        ...(initContainers.length > 0 && { initContainers: noted(initContainers, 'init-containers') }),
        containers: noted(
          [...(agentContainer ? [jenkinsAgent(input)] : []), ...all.flatMap(({ parts }) => parts.containers)],
          'containers',
        ),
        volumes: noted(
          [
            workspaceVolume(input),
            ...once(all.flatMap(({ parts }) => parts.volumes)),
            ...toolCacheVolumes(all.map((part) => part.input)),
          ],
          'volumes',
        ),
      },
      'pod-spec',
    ),
  };
}
