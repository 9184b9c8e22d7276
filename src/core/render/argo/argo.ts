import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import { argoAdds } from '../../knowledge/argoAdds';
import { draftFile } from '../draftFile';
import type { OutputFormat } from '../format';
import { textOf } from '../placeholdersIn';
import { podRoles, stepsInServers } from '../podRoles';
import { withSupporting } from '../supporting';
import { executorObjects } from './executor';
import { workflow, workflowTemplate } from './template';

const own = ['sourceRepository', 'namespace'] as const;

function accepts(plan: Plan): string | undefined {
  if (plan.ci !== 'argo')
    return 'A WorkflowTemplate is for Argo Workflows, and this manifest is drawn for another CI system.';
  if (plan.steps.length === 0)
    return 'No step runs in this pod, and a template of Argo is what its steps run.';
  if (JSON.stringify([plan.pod, plan.steps]).includes('{{'))
    return 'A text of this manifest holds two braces in a row, which Argo would take for a variable of its own.';
  const servers = stepsInServers(plan);
  if (servers.length === 0) return undefined;
  return podRoles(plan).working.length === 0
    ? `The steps run in ${servers.join()}, whose process is the daemon: in Argo a container runs its steps as its own process.`
    : `A step waits inside ${servers.join()}, whose process serves the others: Argo runs steps as the process of a container. From Kubernetes 1.29 on a native sidecar makes that step needless.`;
}

function render(plan: Plan, options: RenderOptions): Rendered {
  const namespace = textOf(plan, 'namespace');
  const files = [
    draftFile(
      plan,
      {
        name: 'workflowtemplate.yaml',
        what: 'the WorkflowTemplate',
        draft: workflowTemplate(plan, namespace, options),
        placeholders: own,
      },
      options,
    ),
    draftFile(
      plan,
      {
        name: 'executor.yaml',
        what: 'what Argo’s executor may do, for the WorkflowTemplate',
        drafts: executorObjects(namespace),
        placeholders: own,
      },
      options,
    ),
    draftFile(
      plan,
      { name: 'workflow.yaml', what: 'the Workflow', draft: workflow(namespace), placeholders: own },
      options,
    ),
  ];
  return withSupporting(plan, files, options, {
    addedByPlatform: argoAdds(podRoles(plan)),
    placeholders: own,
  });
}

/** A template that is applied once, the account with which Argo reports, and the run that is created for each build. */
export const argoWorkflow: OutputFormat = {
  id: 'argo-workflow',
  title: 'Argo Workflow',
  ci: ['argo'],
  accepts,
  render,
};
