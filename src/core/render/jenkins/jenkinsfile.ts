import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import { jenkinsAdds } from '../../knowledge/jenkinsAdds';
import type { OutputFormat } from '../format';
import { placeholdersInPipeline } from '../placeholdersIn';
import { withSupporting } from '../supporting';
import { declarativeFile, kubernetesAgent } from './declarative';
import { forJenkins } from './forJenkins';
import { podLiteral } from './podLiteral';

function render(plan: Plan, options: RenderOptions): Rendered {
  const agent = kubernetesAgent(podLiteral(plan, options, '      yaml '));
  const file = declarativeFile(plan, { agent, placeholders: placeholdersInPipeline(plan) }, options);
  return withSupporting(plan, [file], options, { addedByPlatform: jenkinsAdds });
}

export const jenkinsfile: OutputFormat = {
  id: 'jenkinsfile',
  title: 'Jenkinsfile',
  ci: ['jenkins'],
  accepts: forJenkins('A Jenkinsfile is'),
  render,
};
