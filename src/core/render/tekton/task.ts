import type { Plan, Step } from '../../model/plan';
import { ciSystems } from '../../knowledge/ciSystems';
import { gitTrust } from '../checkout';
import { because, carry, carryEach, Embedded, placed, type FileDraft } from '../fileDraft';
import { registryEnv } from '../registryEnv';
import { scriptLines } from '../script';
import { checkoutStep } from './checkout';
import { limitsAlone, taskContainer, WORKSPACE } from './container';
import type { Roles } from './roles';

/** Fields of a container for which a step has no place. */
export const notInSteps = ['command', 'args'] as const;

/** A step of the plan as one of the Task. The first one in a container requests what the container needs. */
function taskStep(plan: Plan, step: Step, { forSteps }: Roles, isFirst: boolean): FileDraft {
  const found = forSteps.get(step.container);
  if (!found) return undefined;
  return taskContainer(plan, found, {
    name: because(step.id, 'tekton-step'),
    drop: notInSteps,
    env: step.needsRegistry ? registryEnv() : [],
    ...(!isFirst && { computeResources: limitsAlone(plan, found) }),
    script: because(new Embedded(scriptLines([step])), 'tekton-script'),
  });
}

function taskSteps(plan: Plan, roles: Roles): FileDraft {
  const { steps } = roles;
  return because(
    [
      ...roles.before.map((found) => taskContainer(plan, found)),
      checkoutStep(plan),
      ...steps.map((step, index) =>
        taskStep(
          plan,
          step,
          roles,
          steps.findIndex(({ container }) => container === step.container) === index,
        ),
      ),
    ],
    'tekton-steps',
  );
}

function taskSidecars(plan: Plan, { sidecars }: Roles): FileDraft {
  const drafts = sidecars.map((found) => taskContainer(plan, found, { drop: ['restartPolicy'] }));
  return drafts.length === 0 ? undefined : because(drafts, 'tekton-sidecars');
}

/** Variables that every step has. Git reads its settings from those with its name. */
const stepTemplate = (plan: Plan): FileDraft =>
  because(
    {
      env: [
        because({ name: 'BUILD_NUMBER', value: '$(context.taskRun.name)' }, 'tekton-build-number'),
        ...gitTrust(plan),
      ],
    },
    'tekton-step-template',
  );

/** The Task: what runs, and with what. */
export function taskDraft(plan: Plan, name: string, roles: Roles): FileDraft {
  const { workspaceVolume } = ciSystems[plan.ci];
  return because(
    {
      apiVersion: 'tekton.dev/v1',
      kind: 'Task',
      metadata: because({ name }, 'tekton-task-name'),
      spec: placed(plan, '/spec', {
        params: because(
          [
            { name: 'url', type: 'string' },
            { name: 'revision', type: 'string', default: 'main' },
          ],
          'tekton-params',
        ),
        workspaces: because([{ name: WORKSPACE, mountPath: plan.workspacePath }], 'tekton-workspace'),
        stepTemplate: stepTemplate(plan),
        steps: taskSteps(plan, roles),
        sidecars: taskSidecars(plan, roles),
        volumes: carryEach(plan, '/spec/volumes', (_, inside) =>
          inside === `/spec/volumes/[${workspaceVolume}]` ? undefined : carry(plan, inside),
        ),
      }),
    },
    'tekton-task',
  );
}
