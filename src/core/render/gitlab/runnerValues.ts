import type { Plan } from '../../model/plan';
import type { RenderedFile, RenderOptions } from '../../model/render';
import { placeholders } from '../../knowledge/placeholders';
import { draftFile } from '../draftFile';
import { because, Embedded } from '../fileDraft';
import type { JobRunner } from './jobRunners';
import { runnerConfig } from './runnerConfig';

/** What the runner may do in its namespace, and no more: the list of its documentation, without optional features. */
const rights: Readonly<Record<string, readonly string[]>> = {
  pods: ['create', 'delete', 'get', 'list', 'watch'],
  'pods/attach': ['create', 'delete', 'get', 'patch'],
  'pods/exec': ['create', 'delete', 'get', 'patch'],
  'pods/log': ['get', 'list'],
  secrets: ['create', 'delete', 'get', 'update'],
  serviceaccounts: ['get'],
  services: ['create', 'get'],
  events: ['list'],
};

/** The values of the Helm chart for one runner. */
export function runnerValues(plan: Plan, runner: JobRunner, options: RenderOptions): RenderedFile {
  return draftFile(
    plan,
    {
      name: runner.file,
      what: `values of the chart gitlab/gitlab-runner for the runner ${runner.name}`,
      draft: {
        gitlabUrl: because(placeholders.gitlabUrl.text, 'gitlab-url'),
        rbac: because(
          {
            create: true,
            rules: Object.entries(rights).map(([resource, verbs]) => ({
              apiGroups: [''],
              resources: [resource],
              verbs,
            })),
          },
          'gitlab-rbac',
        ),
        serviceAccount: because({ create: true }, 'gitlab-service-account'),
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
