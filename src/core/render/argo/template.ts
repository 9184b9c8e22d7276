import type { Plan } from '../../model/plan';
import type { RenderOptions } from '../../model/render';
import { childPath } from '../../model/path';
import { BRANCH, checkoutContainer } from '../checkout';
import { because, carry, carryEach, placed, type FileDraft } from '../fileDraft';
import { podRoles } from '../podRoles';
import { scriptCommand, stepContainer } from '../stepContainer';
import { stepRuns } from '../stepRuns';
import { EXECUTOR } from './executor';
import { podSpecPatch, templateFields } from './patch';

/** What the WorkflowTemplate and its only template are called. */
export const NAME = 'ci-agent';

const INIT = '/spec/initContainers';

const buildNumber = (): FileDraft =>
  because({ name: 'BUILD_NUMBER', value: '{{workflow.name}}' }, 'argo-build-number');

/** The checkout, then what the plan starts before its containers. */
function initContainers(plan: Plan): FileDraft {
  const own = carryEach(plan, INIT)?.value;
  const checkout = checkoutContainer(plan, '{{workflow.parameters.revision}}');
  return Array.isArray(own)
    ? placed(plan, INIT, [checkout, ...(own as FileDraft[])])
    : because([checkout], 'argo-init');
}

/** Each run of steps as a container that waits for the one before. */
function containerSet(plan: Plan): FileDraft {
  const runs = stepRuns(plan);
  const containers = runs.map((run, index) =>
    stepContainer(plan, run, buildNumber(), {
      command: scriptCommand(plan, run),
      ...(index > 0 && { dependencies: because([runs[index - 1]?.name], 'argo-dependencies') }),
    }),
  );
  return because({ containers: placed(plan, '/spec/containers', containers) }, 'argo-container-set');
}

/** The pod of the plan as a template of Argo. */
function podTemplate(plan: Plan, options: RenderOptions): FileDraft {
  const { serving } = podRoles(plan);
  const sidecars = serving.map((name) => carry(plan, childPath('/spec/containers', `[${name}]`)));
  return placed(plan, '/spec', {
    name: NAME,
    metadata: carry(plan, '/metadata', { drop: ['name'] }),
    ...Object.fromEntries(
      templateFields.flatMap((field): [string, FileDraft][] => [
        [field, carry(plan, childPath('/spec', field))],
        ...(field === 'automountServiceAccountToken'
          ? [['executor', because({ serviceAccountName: EXECUTOR }, 'argo-executor')] as [string, FileDraft]]
          : []),
      ]),
    ),
    initContainers: initContainers(plan),
    containerSet: containerSet(plan),
    sidecars: sidecars.length > 0 ? because(sidecars, 'argo-sidecars') : undefined,
    volumes: carryEach(plan, '/spec/volumes'),
    podSpecPatch: podSpecPatch(plan, options),
  });
}

/** A WorkflowTemplate of one template: the pod, with the steps as what its containers run. */
export const workflowTemplate = (plan: Plan, namespace: string, options: RenderOptions): FileDraft =>
  because(
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'WorkflowTemplate',
      metadata: { name: NAME, namespace },
      spec: {
        entrypoint: because(NAME, 'argo-entrypoint'),
        arguments: because({ parameters: [{ name: 'revision', value: BRANCH }] }, 'argo-parameters'),
        activeDeadlineSeconds: because(3600, 'argo-deadline'),
        ttlStrategy: because({ secondsAfterCompletion: 86_400 }, 'argo-ttl'),
        templates: because([podTemplate(plan, options)], 'argo-pod'),
      },
    },
    'argo-template',
  );

/** What starts it: one run. */
export const workflow = (namespace: string): FileDraft =>
  because(
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Workflow',
      metadata: { generateName: `${NAME}-`, namespace },
      spec: {
        workflowTemplateRef: { name: NAME },
        arguments: because({ parameters: [{ name: 'revision', value: BRANCH }] }, 'argo-parameters'),
      },
    },
    'argo-workflow',
  );
