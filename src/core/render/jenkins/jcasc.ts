import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import { jenkinsAdds } from '../../knowledge/jenkinsAdds';
import type { PlaceholderId } from '../../knowledge/placeholders';
import { draftFile } from '../draftFile';
import { because, type FileDraft } from '../fileDraft';
import type { OutputFormat } from '../format';
import { withSupporting } from '../supporting';
import { forJenkins } from './forJenkins';
import { textOf } from '../placeholdersIn';
import { labelledFile, podTemplateDraft } from './template';

/** What the cloud around the template leaves to replace. */
const left: readonly PlaceholderId[] = ['namespace', 'jenkinsUrl'];

const cloudDraft = (plan: Plan, template: FileDraft): FileDraft =>
  because(
    {
      jenkins: {
        numExecutors: because(0, 'jcasc-executors'),
        clouds: because(
          [
            {
              kubernetes: {
                name: 'kubernetes',
                namespace: because(textOf(plan, 'namespace'), 'jcasc-namespace'),
                jenkinsUrl: because(textOf(plan, 'jenkinsUrl'), 'jcasc-url'),
                webSocket: because(true, 'jcasc-web-socket'),
                templates: because([template], 'jcasc-templates'),
              },
            },
          ],
          'jcasc-clouds',
        ),
      },
    },
    'jcasc-root',
  );

function render(plan: Plan, options: RenderOptions): Rendered {
  const configuration = draftFile(
    plan,
    {
      name: 'jenkins.yaml',
      what: 'the pod template',
      draft: cloudDraft(plan, podTemplateDraft(plan, options)),
      placeholders: left,
    },
    options,
  );
  return withSupporting(plan, [configuration, labelledFile(plan, options)], options, {
    addedByPlatform: jenkinsAdds,
    placeholders: left,
  });
}

export const jenkinsJcasc: OutputFormat = {
  id: 'jenkins-jcasc',
  title: 'JCasC template',
  ci: ['jenkins'],
  accepts: forJenkins('A pod template in Configuration as Code is'),
  render,
};
