import type { NoteId } from '../knowledge/notes';
import {
  PLATFORMS,
  exportsCache,
  pushPlaceholders,
  repository,
  severalPlatforms,
  tag,
  writeLogin,
} from './buildSteps';
import type { PlanInput } from './input';
import type { StepDraft } from './stepDraft';

const LOGIN = '"$REGISTRY_AUTH_FILE"';

/** Buildah writes intermediate images, so its cache is a repository of its own. */
const cacheFlags = `--cache-from ${repository}/cache --cache-to ${repository}/cache`;

function noteOf(input: PlanInput): NoteId {
  if (severalPlatforms(input)) return 'step-buildah-platforms';
  return exportsCache(input) ? 'step-buildah-cache' : 'step-buildah';
}

/** Builds with Buildah, and pushes what it built. */
export function buildahBuild(input: PlanInput, container: string): StepDraft[] {
  const several = severalPlatforms(input);
  const target = several ? `--platform ${PLATFORMS} --manifest ${tag}` : `--tag ${tag}`;
  return [
    {
      id: 'build-push',
      title: 'Build and push',
      note: noteOf(input),
      container,
      commands: [
        writeLogin(LOGIN),
        ['buildah build --layers', ...(exportsCache(input) ? [cacheFlags] : []), target, '.'].join(' '),
        several ? `buildah manifest push --all ${tag} docker://${tag}` : `buildah push ${tag}`,
      ],
      cleanUp: [`rm -f ${LOGIN}`],
      needsRegistry: true,
      placeholders: pushPlaceholders(input),
    },
  ];
}
