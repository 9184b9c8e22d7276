import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import { jenkinsAdds } from '../../knowledge/jenkinsAdds';
import type { OutputFormat } from '../format';
import { groovyString } from '../groovy';
import { fileHeader } from '../header';
import { placeholdersIn, placeholdersInSteps } from '../placeholdersIn';
import { podLines } from '../podLines';
import { withSupporting } from '../supporting';
import { declarativeFile, kubernetesAgent } from './declarative';
import { forJenkins } from './forJenkins';
import { line } from './groovyLines';

const POD_FILE = 'KubernetesPod.yaml';

function render(plan: Plan, options: RenderOptions): Rendered {
  const header = fileHeader(plan, 'the pod', placeholdersIn(plan, [plan.pod]), options.link);
  const pod = podLines(plan, plan.pod, options, header);
  const agent = kubernetesAgent([line(6, `yamlFile ${groovyString(POD_FILE)}`, 'jenkins-yaml-file')]);
  const files = [
    declarativeFile(plan, { agent, placeholders: placeholdersInSteps(plan), part: 'the pipeline' }, options),
    { name: POD_FILE, language: 'yaml', ...pod } as const,
  ];
  return withSupporting(plan, files, options, { addedByPlatform: jenkinsAdds });
}

export const jenkinsYamlFile: OutputFormat = {
  id: 'jenkins-yamlfile',
  title: 'Jenkinsfile and pod file',
  ci: ['jenkins'],
  accepts: forJenkins('A Jenkinsfile is'),
  render,
};
