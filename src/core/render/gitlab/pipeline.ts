import type { Plan } from '../../model/plan';
import type { RenderedFile, RenderOptions } from '../../model/render';
import { draftFile } from '../draftFile';
import { because, Because, carry, type FileDraft } from '../fileDraft';
import { needsRegistry, stepGroups, type StepGroup } from '../stepGroups';
import { jobRunners } from './jobRunners';

/** The steps of a job as its name; two jobs with the same steps are told apart by their container. */
function jobNames(groups: readonly StepGroup[]): string[] {
  const names = groups.map(({ steps }) => steps.map(({ id }) => id).join('-'));
  return names.map((name, index) =>
    names.indexOf(name) === index ? name : `${name}-${groups[index]?.container ?? index}`,
  );
}

/** A job for steps that follow each other in one container. */
function job(plan: Plan, group: StepGroup, stage: string): FileDraft {
  const { container, steps } = group;
  const cleanUp = steps.flatMap((step) => step.cleanUp.map((command) => `${command} || true`)).toReversed();
  return because(
    {
      stage,
      tags: because(
        jobRunners(plan).flatMap((runner) => (runner.container === container ? [runner.name] : [])),
        'gitlab-tags',
      ),
      image: carry(plan, `/spec/containers/[${container}]/image`),
      variables: because(
        {
          WORKSPACE: because('$CI_PROJECT_DIR', 'gitlab-workspace'),
          BUILD_NUMBER: because('$CI_PIPELINE_IID', 'gitlab-build-number'),
        },
        'gitlab-variables',
      ),
      ...(needsRegistry(group) && {
        rules: because([{ if: '$CI_COMMIT_REF_PROTECTED == "true"' }], 'gitlab-protected'),
      }),
      retry: because({ max: 2, when: ['runner_system_failure'] }, 'gitlab-retry'),
      script: because(
        steps.flatMap(({ commands, note }) => commands.map((command) => new Because(command, note))),
        'gitlab-script',
      ),
      ...(cleanUp.length > 0 && { after_script: because(cleanUp, 'gitlab-after-script') }),
    },
    'gitlab-job',
  );
}

/** The pipeline: a job for each container in which steps run, in the order of the plan. */
export function pipeline(plan: Plan, options: RenderOptions): RenderedFile {
  const groups = stepGroups(plan);
  const names = jobNames(groups);
  return draftFile(
    plan,
    {
      name: '.gitlab-ci.yml',
      what: 'the pipeline',
      draft: {
        stages: because(names, 'gitlab-stages'),
        ...Object.fromEntries(
          groups.map((group, index) => [names[index] ?? '', job(plan, group, names[index] ?? '')]),
        ),
      },
    },
    options,
  );
}
