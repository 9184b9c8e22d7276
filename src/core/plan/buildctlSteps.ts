import type { NoteId } from '../knowledge/notes';
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

/** How buildctl is called, and what the stage says of it. */
export interface Buildctl {
  readonly container: string;
  /** The program with the flags that stand before its command. */
  readonly program: string;
  readonly note: NoteId;
}

/** Builds with buildctl, which pushes at once. */
export function buildctlBuild(input: PlanInput, { container, program, note }: Buildctl): StepDraft[] {
  const cache = exportsCache(input)
    ? [
        `--import-cache type=registry,ref=${cacheRef}`,
        `--export-cache type=registry,ref=${cacheRef},mode=max,ignore-error=true`,
      ]
    : [];
  const platforms = severalPlatforms(input) ? [`--opt platform=${PLATFORMS}`] : [];
  return [
    {
      id: 'build-push',
      title: 'Build and push',
      note,
      container,
      commands: [
        writeLogin(),
        [
          `${program} build --frontend dockerfile.v0 --local context=. --local dockerfile=.`,
          ...platforms,
          ...cache,
          `--output type=image,name=${tag},push=true`,
        ].join(' '),
      ],
      cleanUp: [forgetLogin],
      needsRegistry: true,
      placeholders: pushPlaceholders(input),
    },
  ];
}

/** The same where a builder starts for one build and stops after it. */
export const daemonlessBuild = (input: PlanInput, container: string): StepDraft[] =>
  buildctlBuild(input, {
    container,
    program: 'buildctl-daemonless.sh',
    note: severalPlatforms(input) ? 'step-buildctl-platforms' : 'step-buildctl',
  });
