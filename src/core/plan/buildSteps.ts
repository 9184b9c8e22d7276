import { placeholders, type PlaceholderId } from '../knowledge/placeholders';
import { ciOf, usesForeignDaemon, usesNodeDaemon, type PlanInput } from './input';
import type { DockerPlace } from './runSteps';
import type { StepDraft } from './stepDraft';

export const repository = placeholders.image.text;
const registry = placeholders.registry.text;
/** What is built where several architectures are wanted. */
export const PLATFORMS = 'linux/amd64,linux/arm64';

export const cacheRef = `${repository}:buildcache`;

export const tag = `${repository}:"$BUILD_NUMBER"`;

/** What a step that pushes leaves to replace. */
export const pushPlaceholders = (input: PlanInput): PlaceholderId[] => [
  'image',
  'registry',
  ...(ciOf(input).namesCredentials ? (['credentials'] as const) : []),
  ...(ciOf(input).setsBuildNumber ? [] : (['buildNumber'] as const)),
];
export const severalPlatforms = (input: PlanInput): boolean => input.world.architectures === 'several';
export const exportsCache = (input: PlanInput): boolean =>
  input.world.cache === 'shared' && input.world.registryCache === 'yes';

/** Writes the login into a file that a builder reads, without a trace of it in the log. */
export const writeLogin = (file = '"$DOCKER_CONFIG/config.json"'): string =>
  `set +x; printf '{"auths":{"${registry}":{"auth":"%s"}}}' "$(printf %s:%s "$REGISTRY_USER" "$REGISTRY_PASSWORD" | base64 | tr -d '\\n')" > ${file}`;

export const forgetLogin = 'rm -f "$DOCKER_CONFIG/config.json"';

export const dockerLogin = `printf %s "$REGISTRY_PASSWORD" | docker login --username "$REGISTRY_USER" --password-stdin ${registry}`;

/** A dockerd of others may be old: its legacy store can export inline cache only, and hold one architecture only. */
function cacheFlags(input: PlanInput): string[] {
  if (!exportsCache(input)) return [];
  return usesNodeDaemon(input) && !severalPlatforms(input)
    ? [`--cache-from type=registry,ref=${repository}:latest`, '--cache-to type=inline']
    : [
        `--cache-from type=registry,ref=${cacheRef}`,
        `--cache-to type=registry,ref=${cacheRef},mode=max,ignore-error=true`,
      ];
}

/** A build that pushes at once: with a cache, for several architectures, or both. */
function dockerBuildx(input: PlanInput, { client: container, sandboxed }: DockerPlace): StepDraft {
  const several = severalPlatforms(input);
  const node = usesNodeDaemon(input);
  const ownBuilder = usesForeignDaemon(input) && several;
  const platforms = several ? [`--platform ${PLATFORMS}`] : [];
  const latest = node && !several ? [`--tag ${repository}:latest`] : [];
  return {
    id: 'build-push',
    title: 'Build and push',
    note: ownBuilder
      ? node
        ? 'step-build-platforms-node'
        : 'step-build-platforms-remote'
      : several
        ? sandboxed
          ? 'step-build-platforms-sandbox'
          : 'step-build-platforms'
        : node
          ? 'step-build-inline'
          : 'step-build-cache',
    container,
    commands: [
      dockerLogin,
      ...(ownBuilder ? ['docker buildx create --driver docker-container --use'] : []),
      ['docker buildx build --push', ...platforms, ...cacheFlags(input), `--tag ${tag}`, ...latest, '.'].join(
        ' ',
      ),
    ],
    cleanUp: [...(ownBuilder ? ['docker buildx rm'] : []), `docker logout ${registry}`],
    needsRegistry: true,
    placeholders: pushPlaceholders(input),
  };
}

/** Builds with the docker CLI and pushes. */
export function dockerBuild(input: PlanInput, place: DockerPlace): StepDraft[] {
  // The layers stay on a machine of its own: it needs no other cache.
  const keepsLayers = input.daemon === 'remote';
  if (severalPlatforms(input) || (!keepsLayers && exportsCache(input))) return [dockerBuildx(input, place)];
  const container = place.client;
  return [
    {
      id: 'build',
      title: 'Build',
      note: 'step-build',
      container,
      commands: [`docker build --tag ${tag} .`],
      placeholders: ['image', ...(ciOf(input).setsBuildNumber ? [] : (['buildNumber'] as const))],
    },
    {
      id: 'push',
      title: 'Push',
      note: 'step-push',
      container,
      commands: [dockerLogin, `docker push ${tag}`],
      cleanUp: [`docker logout ${registry}`],
      needsRegistry: true,
      placeholders: pushPlaceholders(input),
    },
  ];
}
