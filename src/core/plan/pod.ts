import { images } from '../knowledge/versions';
import { noted, type Draft } from './draft';
import {
  ciOf,
  toolCache,
  type ContainerDraft,
  type MountDraft,
  type PlanInput,
  type PodDraft,
  type VolumeDraft,
} from './input';
import { hardened, limits } from './hardening';
import { sizeLimit } from './storage';

export interface PodParts {
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

function workspaceVolume(input: PlanInput): VolumeDraft {
  const name = ciOf(input).workspaceVolume;
  return input.world.ci === 'jenkins'
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
            persistentVolumeClaim: { claimName: noted('ci-tool-cache', 'claim-tool-cache') },
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
        nodeSelector: noted({ 'example.com/pool': 'ci' }, 'node-selector'),
        tolerations: noted(
          [{ key: 'example.com/pool', operator: 'Equal', value: 'ci', effect: 'NoSchedule' }],
          'tolerations',
        ),
      }
    : {};

/** The pod that every agent plan shares: hardened, complete, relying on no merging of templates. */
export function agentPod(input: PlanInput, parts: PodParts): PodDraft {
  const jenkins = input.world.ci === 'jenkins';
  return {
    apiVersion: noted('v1', 'pod-api-version'),
    kind: noted('Pod', 'pod-kind'),
    metadata: noted(
      {
        name: noted('ci-agent', jenkins ? 'pod-name-jenkins' : 'pod-name'),
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
        ...(parts.initContainers && { initContainers: noted(parts.initContainers, 'init-containers') }),
        containers: noted([...(jenkins ? [jenkinsAgent(input)] : []), ...parts.containers], 'containers'),
        volumes: noted([workspaceVolume(input), ...parts.volumes, ...toolCacheVolumes(input)], 'volumes'),
      },
      'pod-spec',
    ),
  };
}
