import { exportsCache, pushPlaceholders, repository, tag, writeLogin } from './buildSteps';
import type { PlanInput } from './input';
import type { StepDraft } from './stepDraft';

const LOGIN = '"$DOCKER_CONFIG/config.json"';

/** Builds with Kaniko, which pushes at once and leaves its container as it was. */
export function kanikoBuild(input: PlanInput, container: string): StepDraft[] {
  const cached = exportsCache(input);
  return [
    {
      id: 'build-push',
      title: 'Build and push',
      note: cached ? 'step-kaniko-cache' : 'step-kaniko',
      container,
      commands: [
        writeLogin(LOGIN),
        [
          '/kaniko/executor --context "dir://$PWD" --dockerfile Dockerfile',
          ...(cached ? [`--cache=true --cache-repo ${repository}/cache`] : []),
          `--destination ${tag} --cleanup`,
        ].join(' '),
      ],
      cleanUp: [`rm -f ${LOGIN}`],
      needsRegistry: true,
      placeholders: pushPlaceholders(input),
    },
  ];
}
