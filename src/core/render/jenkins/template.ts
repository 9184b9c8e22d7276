import type { Plan } from '../../model/plan';
import type { RenderedFile, RenderOptions } from '../../model/render';
import { sizeLimit } from '../../plan/storage';
import { because, Embedded, type FileDraft } from '../fileDraft';
import { groovyString } from '../groovy';
import { placeholdersInSteps } from '../placeholdersIn';
import { podLines } from '../podLines';
import { declarativeFile } from './declarative';
import { jcascText, linesAs } from './escapes';
import { block, line } from './groovyLines';

/** What a template in the configuration of Jenkins is called, and by which label pipelines ask for it. */
const labelOf = ({ pod }: Plan): string => pod.metadata?.name ?? 'ci-agent';

/** A pod template of a cloud, in the words of Configuration as Code. */
export function podTemplateDraft(plan: Plan, options: RenderOptions): FileDraft {
  const label = labelOf(plan);
  const pod = podLines(plan, plan.pod, options, []);
  return because(
    {
      name: label,
      label: because(label, 'template-label'),
      nodeUsageMode: because('EXCLUSIVE', 'template-exclusive'),
      slaveConnectTimeout: because(600, 'template-connect-timeout'),
      podRetention: because('never', 'template-retention'),
      showRawYaml: because(true, 'template-raw-yaml'),
      yamlMergeStrategy: because('override', 'template-override'),
      workspaceVolume: because(
        { emptyDirWorkspaceVolume: { memory: false, sizeLimit: sizeLimit(plan, 'workspace') } },
        'template-workspace',
      ),
      yaml: because(new Embedded(linesAs(pod.lines, jcascText)), 'template-yaml'),
    },
    'template-of-cloud',
  );
}

/** The Jenkinsfile that asks for the template by its label, and runs the same stages in its containers. */
export const labelledFile = (plan: Plan, options: RenderOptions): RenderedFile =>
  declarativeFile(
    plan,
    {
      agent: block(4, 'node', 'jenkins-agent-label', [
        line(6, `label ${groovyString(labelOf(plan))}`, 'jenkins-agent-label'),
        line(6, 'retries 2', 'jenkins-agent-retries'),
      ]),
      placeholders: placeholdersInSteps(plan),
      part: 'the pipeline',
    },
    options,
  );
