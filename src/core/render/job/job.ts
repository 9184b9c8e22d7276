import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import { jobAdds } from '../../knowledge/jobAdds';
import { checkoutContainer } from '../checkout';
import { textOf } from '../placeholdersIn';
import { draftFile } from '../draftFile';
import { because, carry, placed, carryEach, Carried, type FileDraft } from '../fileDraft';
import type { OutputFormat } from '../format';
import { podRoles, stepsInServers } from '../podRoles';
import { scriptCommand, stepContainer } from '../stepContainer';
import { stepRuns } from '../stepRuns';
import { settlingPlaceholders, withSupporting } from '../supporting';

const INIT = '/spec/initContainers';

const buildNumber = (): FileDraft =>
  because(
    { name: 'BUILD_NUMBER', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
    'job-build-number',
  );

/** First the checkout, then what the plan starts before its containers, then all steps but the last. */
function initContainers(plan: Plan, steps: readonly FileDraft[]): FileDraft {
  const own = carryEach(plan, INIT);
  const all = [
    checkoutContainer(plan),
    ...(Array.isArray(own?.value) ? (own.value as FileDraft[]) : []),
    ...steps,
  ];
  return own instanceof Carried ? placed(plan, INIT, all) : because(all, 'job-init');
}

function draft(plan: Plan): FileDraft {
  const steps = stepRuns(plan).map((run) =>
    stepContainer(plan, run, buildNumber(), { command: scriptCommand(plan, run) }),
  );
  return because(
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: because({ generateName: 'ci-agent-', namespace: textOf(plan, 'namespace') }, 'job-name'),
      spec: {
        backoffLimit: because(0, 'job-backoff'),
        activeDeadlineSeconds: because(3600, 'job-deadline'),
        ttlSecondsAfterFinished: because(86_400, 'job-ttl'),
        template: because(
          {
            metadata: carry(plan, '/metadata', { drop: ['name'] }),
            spec: carry(plan, '/spec', {
              drop: ['initContainers', 'containers', 'volumes'],
              set: {
                initContainers: initContainers(plan, steps.slice(0, -1)),
                containers: placed(plan, '/spec/containers', steps.slice(-1)),
                volumes: carry(plan, '/spec/volumes'),
              },
            }),
          },
          'job-template',
        ),
      },
    },
    'job',
  );
}

function accepts(plan: Plan): string | undefined {
  if (plan.ci !== 'plain')
    return 'A plain Job is for clusters without a CI system, and this manifest is drawn for one.';
  if (plan.steps.length === 0) return 'No step runs in this pod, and a Job has nothing to end with.';
  const { serving } = podRoles(plan);
  if (serving.length === 0) return undefined;
  if (stepsInServers(plan).length > 0 && podRoles(plan).working.length === 0)
    return `The steps run in ${serving.join()}, whose process is the daemon: it would go on when they have ended, and the Job with it.`;
  return `A Job ends when its containers have ended, and ${serving.join(' and ')} would go on beside them: it needs native sidecars, which Kubernetes has from 1.29 on.`;
}

function render(drawn: Plan, options: RenderOptions): Rendered {
  const own = ['sourceRepository', 'namespace'] as const;
  const settles = ['buildNumber'] as const;
  const plan = settlingPlaceholders(drawn, settles);
  const file = draftFile(
    plan,
    { name: 'job.yaml', what: 'the Job', draft: draft(plan), placeholders: own },
    options,
  );
  return withSupporting(drawn, [file], options, {
    addedByPlatform: jobAdds(podRoles(plan)),
    placeholders: own,
    settles,
  });
}

/** One run of the pipeline without any CI system. */
export const job: OutputFormat = { id: 'job', title: 'Job', ci: ['plain'], accepts, render };
