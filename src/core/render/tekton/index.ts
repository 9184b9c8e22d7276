import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import { placeholders } from '../../knowledge/placeholders';
import { tektonAdds } from '../../knowledge/tektonAdds';
import { draftFile } from '../draftFile';
import type { OutputFormat } from '../format';
import { withSupporting } from '../supporting';
import { isWaiting, rolesIn } from './roles';
import { notInSteps, taskDraft } from './task';
import { fieldsWithoutPlace, taskRunDraft } from './taskRun';

const ofFormat = [placeholders.sourceRepository.id] as const;

function accepts(plan: Plan): string | undefined {
  if (plan.ci !== 'tekton') return 'A Task is for Tekton, and this manifest is drawn for another CI system.';
  if ([...rolesIn(plan).forSteps.values()].some((found) => !isWaiting(found)))
    return 'Here the steps run in the container of the daemon, and in Tekton each step is a container of its own in which only its script runs.';
  const [field] = fieldsWithoutPlace(plan);
  return field === undefined
    ? undefined
    : `The pod sets ${field}, for which a pod template of Tekton has no place.`;
}

function render(plan: Plan, options: RenderOptions): Rendered {
  const { pod } = plan;
  const roles = rolesIn(plan);
  const name = pod.metadata?.name ?? 'ci';
  const files = [
    draftFile(plan, { name: 'task.yaml', what: 'the Task', draft: taskDraft(plan, name, roles) }, options),
    draftFile(
      plan,
      {
        name: 'taskrun.yaml',
        what: 'the TaskRun',
        draft: taskRunDraft(plan, name, roles),
        placeholders: ofFormat,
      },
      options,
    ),
  ];
  return withSupporting(plan, files, options, {
    placeholders: ofFormat,
    addedByPlatform: tektonAdds({
      waiting: [...roles.forSteps.values()].flatMap(({ container, inside }) =>
        notInSteps.filter((key) => container[key] !== undefined).map((key) => `${inside}/${key}`),
      ),
      idle: roles.idle.map(({ inside }) => inside),
      native: roles.sidecars.flatMap(({ container, inside }) =>
        container.restartPolicy === undefined ? [] : [`${inside}/restartPolicy`],
      ),
      superfluous: roles.superfluous.map(({ id }) => id),
      hasSidecars: roles.sidecars.length > 0,
      hasUserNamespace: pod.spec?.hostUsers === false,
    }),
  });
}

/** Task and TaskRun of Tekton Pipelines. */
export const tekton: OutputFormat = {
  id: 'tekton',
  title: 'Tekton Task',
  ci: ['tekton'],
  accepts,
  render,
};
