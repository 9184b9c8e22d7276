import type { Plan } from '../../model/plan';
import type { RenderedFile, RenderOptions } from '../../model/render';
import { draftFile } from '../draftFile';
import { because, Embedded } from '../fileDraft';
import { textOf } from '../placeholdersIn';
import type { JobRunner } from './jobRunners';
import { runnerConfig } from './runnerConfig';

/** What the runner may do in its namespace, and no more: the list of its documentation, without optional features. */
const rights: readonly { readonly resources: readonly string[]; readonly verbs: readonly string[] }[] = [
  { resources: ['pods'], verbs: ['create', 'delete', 'get', 'list', 'watch'] },
  { resources: ['pods/attach', 'pods/exec'], verbs: ['create', 'delete', 'get', 'patch'] },
  { resources: ['pods/log'], verbs: ['get', 'list'] },
  { resources: ['secrets'], verbs: ['create', 'delete', 'get', 'update'] },
  { resources: ['services'], verbs: ['create', 'get'] },
  { resources: ['serviceaccounts'], verbs: ['get'] },
  { resources: ['events'], verbs: ['list'] },
];

/** The values of the Helm chart for one runner. */
export function runnerValues(plan: Plan, runner: JobRunner, options: RenderOptions): RenderedFile {
  return draftFile(
    plan,
    {
      name: runner.file,
      what: `values of the chart gitlab/gitlab-runner for the runner ${runner.name}`,
      draft: {
        gitlabUrl: because(textOf(plan, 'gitlabUrl'), 'gitlab-url'),
        rbac: because(
          {
            create: true,
            rules: rights.map((rule) => ({ apiGroups: [''], ...rule })),
          },
          'gitlab-rbac',
        ),
        serviceAccount: because({ create: true }, 'gitlab-service-account'),
        securityContext: because({ seccompProfile: { type: 'RuntimeDefault' } }, 'gitlab-runner-profile'),
        runners: because(
          {
            secret: because(runner.name, 'gitlab-secret'),
            config: because(new Embedded(runnerConfig(plan, runner, options)), 'gitlab-config'),
          },
          'gitlab-runners',
        ),
      },
      placeholders: ['gitlabUrl'],
    },
    options,
  );
}
