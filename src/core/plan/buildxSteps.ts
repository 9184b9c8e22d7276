import { images } from '../knowledge/versions';
import { placeholders } from '../knowledge/placeholders';
import { cacheRef, exportsCache, pushPlaceholders, severalPlatforms, tag, writeLogin } from './buildSteps';
import type { PlanInput } from './input';
import type { StepDraft } from './stepDraft';

const LOGIN = '"$DOCKER_CONFIG/config.json"';

/** What the builder's pods get. The driver writes a request of ephemeral-storage into the limits, so there is none. */
const driverOptions = [
  `namespace=${placeholders.builderNamespace.text}`,
  'rootless=true',
  `image=${images.buildkitRootless.image}`,
  'requests.cpu=1',
  'requests.memory=2Gi',
  'limits.memory=8Gi',
  'limits.ephemeral-storage=40Gi',
].join(',');

/** Starts the builder in the cluster where it does not run yet, builds in it and pushes at once. */
export function buildxKubernetes(input: PlanInput, container: string): StepDraft[] {
  const cache = exportsCache(input)
    ? [
        `--cache-from type=registry,ref=${cacheRef}`,
        `--cache-to type=registry,ref=${cacheRef},mode=max,ignore-error=true`,
      ]
    : [];
  const platforms = severalPlatforms(input) ? ['--platform linux/amd64,linux/arm64'] : [];
  return [
    {
      id: 'build-push',
      title: 'Build and push',
      note: 'step-buildx-kubernetes',
      container,
      commands: [
        writeLogin(LOGIN),
        `docker buildx create --name "$BUILDX_BUILDER" --driver kubernetes --driver-opt ${driverOptions}`,
        // Where two jobs start it at once, one of them finds it at the second try.
        'docker buildx inspect --bootstrap || { sleep 5; docker buildx inspect --bootstrap; }',
        ['docker buildx build --push', ...platforms, ...cache, `--tag ${tag}`, '.'].join(' '),
      ],
      cleanUp: [`rm -f ${LOGIN}`],
      needsRegistry: true,
      placeholders: pushPlaceholders(input),
    },
  ];
}
