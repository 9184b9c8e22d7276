import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import { jenkinsAdds } from '../../knowledge/jenkinsAdds';
import type { OutputFormat } from '../format';
import { fileOf } from '../line';
import { placeholdersInPipeline } from '../placeholdersIn';
import { withSupporting } from '../supporting';
import { buildTimeout, JENKINSFILE } from './declarative';
import { forJenkins } from './forJenkins';
import { block, groovyHeader, line } from './groovyLines';
import { podLiteral } from './podLiteral';
import { scriptedStages } from './stages';

function render(plan: Plan, options: RenderOptions): Rendered {
  const build = block(
    4,
    'retry(count: 2, conditions: [kubernetesAgent(), nonresumable()])',
    'jenkins-retry',
    [
      ...block(6, 'node(POD_LABEL)', 'jenkins-node', [
        line(8, 'checkout scm', 'jenkins-checkout'),
        ...scriptedStages(plan, 8),
      ]),
    ],
  );
  const lines = [
    ...groovyHeader(plan, undefined, placeholdersInPipeline(plan), options.link),
    ...block(0, buildTimeout, 'jenkins-timeout', [
      line(2, 'podTemplate(', 'jenkins-pod-template'),
      line(4, "inheritFrom: '',", 'jenkins-inherit-nothing'),
      ...podLiteral(plan, options, '    yaml: '),
      ...block(2, ')', 'jenkins-pod-template', build).map((each, index) =>
        index === 0 ? { ...each, starts: false } : each,
      ),
    ]),
  ];
  return withSupporting(plan, [fileOf(JENKINSFILE, 'groovy', lines)], options, {
    addedByPlatform: jenkinsAdds,
  });
}

export const jenkinsScripted: OutputFormat = {
  id: 'jenkins-scripted',
  title: 'Scripted',
  ci: ['jenkins'],
  accepts: forJenkins('A scripted Jenkinsfile is'),
  render,
};
