import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import { jenkinsAdds } from '../../knowledge/jenkinsAdds';
import { draftFile, draftLines } from '../draftFile';
import { because, Embedded } from '../fileDraft';
import type { OutputFormat } from '../format';
import { withSupporting } from '../supporting';
import { helmText, linesAs } from './escapes';
import { forJenkins } from './forJenkins';
import { labelledFile, podTemplateDraft } from './template';

function render(plan: Plan, options: RenderOptions): Rendered {
  const templates = draftLines(plan, [podTemplateDraft(plan, options)], options);
  const values = draftFile(
    plan,
    {
      name: 'values.yaml',
      what: 'the chart values',
      draft: because(
        {
          agent: {
            podTemplates: because(
              { docker: because(new Embedded(linesAs(templates, helmText)), 'helm-pod-template') },
              'helm-pod-templates',
            ),
          },
        },
        'helm-agent',
      ),
    },
    options,
  );
  return withSupporting(plan, [values, labelledFile(plan, options)], options, {
    addedByPlatform: jenkinsAdds,
  });
}

export const jenkinsHelm: OutputFormat = {
  id: 'jenkins-helm',
  title: 'Helm values',
  ci: ['jenkins'],
  accepts: forJenkins('Values of the Jenkins chart are'),
  render,
};
