import { placeholders } from '../knowledge/placeholders';
import {
  PLATFORMS,
  cacheRef,
  exportsCache,
  forgetLogin,
  pushPlaceholders,
  severalPlatforms,
  tag,
  writeLogin,
} from './buildSteps';
import type { PlanInput } from './input';
import type { StepDraft } from './stepDraft';

/** Names the builder that runs in the cluster, builds in it and pushes at once. */
export function buildxKubernetes(input: PlanInput, container: string): StepDraft[] {
  const cache = exportsCache(input)
    ? [
        `--cache-from type=registry,ref=${cacheRef}`,
        `--cache-to type=registry,ref=${cacheRef},mode=max,ignore-error=true`,
      ]
    : [];
  const platforms = severalPlatforms(input) ? [`--platform ${PLATFORMS}`] : [];
  return [
    {
      id: 'build-push',
      title: 'Build and push',
      note: 'step-buildx-kubernetes',
      container,
      commands: [
        writeLogin(),
        `docker buildx create --name "$BUILDX_BUILDER" --driver kubernetes --driver-opt namespace=${placeholders.builderNamespace.text}`,
        'docker buildx inspect --bootstrap',
        ['docker buildx build --push', ...platforms, ...cache, `--tag ${tag}`, '.'].join(' '),
      ],
      cleanUp: [forgetLogin],
      needsRegistry: true,
      placeholders: pushPlaceholders(input),
    },
  ];
}
