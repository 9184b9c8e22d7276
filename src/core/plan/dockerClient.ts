import type { EnvVar, SecurityContext } from '../model/kubernetes';
import type { NoteId } from '../knowledge/notes';
import { images } from '../knowledge/versions';
import { noted, type Draft } from './draft';
import { hardened, limits, waiting } from './hardening';
import {
  dockerImages,
  usesNodeDaemon,
  type ContainerDraft,
  type MountDraft,
  type PlanInput,
  type VolumeDraft,
} from './input';
import { toolCacheMounts, workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { filledBySteps, storageLimit, typed, type DiskVolume } from './storage';

export interface ClientParts {
  /** How the client finds its daemon. */
  readonly env: readonly Draft<EnvVar>[];
  readonly mounts: readonly MountDraft[];
  readonly securityContext?: Draft<SecurityContext>;
}

/** The container in which the docker commands of the pipeline run. */
export function dockerClient(input: PlanInput, parts: ClientParts): ContainerDraft {
  return noted(
    {
      name: 'docker',
      image: dockerImage(input, 'clientImage', dockerImages(input).client, imageNote(input)),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        ...parts.env,
        noted(
          { name: 'DOCKER_CONFIG', value: '/docker-config' },
          usesNodeDaemon(input) ? 'env-docker-config-node' : 'env-docker-config',
        ),
        ...workspaceEnv(input),
      ],
      resources: limits(
        // Without a request of its own, the limit would be reserved.
        { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '2Gi' },
        { memory: '1Gi', 'ephemeral-storage': storageLimit(input, ...filledBySteps(input)) },
        'resources-client',
      ),
      securityContext: parts.securityContext ?? hardened(),
      volumeMounts: [
        ...parts.mounts,
        noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config'),
        workspaceMount(input),
        ...toolCacheMounts(input),
      ],
    },
    'container-docker',
  );
}

/**
 * The container in which Testcontainers tests run: the build tool with the same way to the daemon. `fills`: the volumes
 * that no other container's limit covers.
 */
export function testsContainer(
  input: PlanInput,
  parts: ClientParts,
  fills: readonly DiskVolume[] = [],
): ContainerDraft {
  return noted(
    {
      name: 'tests',
      image: noted(images.maven.image, 'image-tests'),
      command: waiting(),
      ...workingDirectory(input),
      env: [...parts.env, ...workspaceEnv(input)],
      resources: limits(
        { cpu: '500m', memory: '1Gi', ...(fills.length > 0 && { 'ephemeral-storage': '2Gi' }) },
        { memory: '2Gi', 'ephemeral-storage': storageLimit(input, ...fills) },
        'resources-tests',
      ),
      securityContext: parts.securityContext ?? hardened(),
      volumeMounts: [...parts.mounts, workspaceMount(input), ...toolCacheMounts(input)],
    },
    'container-tests',
  );
}

/** An image of Docker: the reader’s own where there is one. */
export function dockerImage(
  input: PlanInput,
  option: 'daemonImage' | 'clientImage',
  usual: string,
  note: NoteId,
): Draft<string> {
  const own = typed(input, option);
  return own === undefined ? noted(usual, note) : noted(own, 'image-own');
}

export const imageNote = (input: PlanInput): NoteId =>
  input.options['imagePin'] === 'digest' ? 'image-docker-digest' : 'image-docker';

export const dockerConfigVolume = (): VolumeDraft =>
  noted({ name: 'docker-config', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } }, 'volume-docker-config');

export const wantsTestcontainers = (input: PlanInput): boolean => input.world.jobs.includes('testcontainers');
