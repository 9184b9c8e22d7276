import type { EnvVar } from '../model/kubernetes';
import type { NoteId } from '../knowledge/notes';
import { noted, type Draft } from './draft';
import { hardened, waiting, workLimits } from './hardening';
import { toolCache, type ContainerDraft, type MountDraft, type PlanInput, type PodParts } from './input';
import { dockerConfigVolume } from './dockerClient';
import { toolCacheMounts, workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { filledBySteps, workStorage } from './storage';

interface BuildTool {
  readonly name: string;
  readonly image: Draft<string>;
  readonly note: NoteId;
  readonly env: readonly Draft<EnvVar>[];
  readonly mounts?: readonly MountDraft[];
  readonly layers?: boolean;
}

/** The container of a tool that builds and pushes by itself: nothing listens, nothing is privileged. */
export const buildToolContainer = (input: PlanInput, tool: BuildTool): ContainerDraft =>
  noted(
    {
      name: tool.name,
      image: tool.image,
      command: waiting(),
      ...workingDirectory(input),
      env: [
        ...tool.env,
        noted({ name: 'DOCKER_CONFIG', value: '/docker-config' }, 'env-docker-config-tool'),
        ...workspaceEnv(input),
      ],
      resources: workLimits(
        input,
        { cpu: '1', memory: '1Gi', 'ephemeral-storage': '4Gi' },
        {
          memory: '3Gi',
          'ephemeral-storage': workStorage(
            input,
            ...(tool.layers ? (['layers'] as const) : []),
            ...filledBySteps(input),
          ),
        },
        'resources-tool',
      ),
      securityContext: hardened(),
      volumeMounts: [
        ...(tool.mounts ?? []),
        noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config-tool'),
        workspaceMount(input),
        ...toolCacheMounts(input),
      ],
    },
    tool.note,
  );

/** A claim is made writable by its group: a container that changes owners as root is what restricted refuses. */
export const claimGroup = (input: PlanInput): Pick<PodParts, 'fsGroup'> =>
  toolCache(input) === 'claim' ? { fsGroup: noted(1000, 'fs-group-claim') } : {};

export const toolVolumes = (): PodParts['volumes'] => [dockerConfigVolume()];
