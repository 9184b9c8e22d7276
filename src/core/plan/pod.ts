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
  type VolumeDraft,
} from './input';
import { hardened, limits, rootFor } from './hardening';
import { sizeLimit } from './storage';

export interface PodParts {
  /** Every step runs as root: nothing has to be prepared for user 1000. */
  readonly rootSteps?: boolean;
  /** Start before the containers: the native sidecar. */
  readonly initContainers?: readonly ContainerDraft[];
  readonly containers: readonly ContainerDraft[];
  readonly volumes: readonly VolumeDraft[];
  readonly supplementalGroups?: Draft<readonly number[]>;
  readonly annotations?: Draft<Record<string, string>>;
}

export const workspaceMount = (input: PlanInput): MountDraft =>
  noted({ name: ciOf(input).workspaceVolume, mountPath: ciOf(input).workspacePath }, 'mount-workspace', {
    path: ciOf(input).workspacePath,
  });

export const toolCacheMounts = (input: PlanInput): MountDraft[] =>
  toolCache(input) === 'none' ? [] : [noted({ name: 'tool-cache', mountPath: '/cache' }, 'mount-tool-cache')];

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
    : noted({ name, emptyDir: { sizeLimit: sizeLimit('workspace') } }, 'volume-workspace');
}

function toolCacheVolumes(input: PlanInput): VolumeDraft[] {
  const cache = toolCache(input);
  switch (cache) {
    case 'none':
      return [];
    case 'emptyDir':
      return [
        noted({ name: 'tool-cache', emptyDir: { sizeLimit: sizeLimit('toolCache') } }, 'volume-tool-cache'),
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

const nodePool = (input: PlanInput) =>
  input.options['nodePool'] === 'dedicated'
    ? {
        nodeSelector: noted({ [placeholders.nodePool.text]: 'ci' }, 'node-selector'),
        tolerations: noted(
          [{ key: placeholders.nodePool.text, operator: 'Equal', value: 'ci', effect: 'NoSchedule' }],
          'tolerations',
        ),
      }
    : {};

/** The pod that every agent plan shares: hardened, complete, relying on no merging of templates. */
export function agentPod(input: PlanInput, parts: PodParts): PodDraft {
  const { agentContainer } = ciOf(input);
  const initContainers = [
    ...(toolCache(input) === 'claim' && !parts.rootSteps ? [prepareCache(input)] : []),
    ...(parts.initContainers ?? []),
  ];
  return {
    apiVersion: noted('v1', 'pod-api-version'),
    kind: noted('Pod', 'pod-kind'),
    metadata: noted(
      {
        name: noted('ci-agent', agentContainer ? 'pod-name-jenkins' : 'pod-name'),
        ...(parts.annotations && { annotations: parts.annotations }),
        labels: noted({ 'ci-agent': 'docker' }, 'pod-labels'),
      },
      'pod-metadata',
    ),
    spec: noted(
      {
        automountServiceAccountToken: noted(false, 'no-token'),
        restartPolicy: noted('Never', 'restart-never'),
        terminationGracePeriodSeconds: noted(20, 'grace-period'),
        ...nodePool(input),
        securityContext: noted(
          {
            runAsUser: noted(1000, 'pod-user'),
            runAsGroup: 1000,
            ...(parts.supplementalGroups && { supplementalGroups: parts.supplementalGroups }),
          },
          'pod-security-context',
        ),
        ...(initContainers.length > 0 && { initContainers: noted(initContainers, 'init-containers') }),
        containers: noted(
          [...(agentContainer ? [jenkinsAgent(input)] : []), ...parts.containers],
          'containers',
        ),
        volumes: noted([workspaceVolume(input), ...parts.volumes, ...toolCacheVolumes(input)], 'volumes'),
      },
      'pod-spec',
    ),
  };
}
