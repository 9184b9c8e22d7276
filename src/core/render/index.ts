import type { Plan } from '../model/plan';
import type { ApartFile, Rendered, RenderOptions } from '../model/render';
import { githubArc } from './arc/githubArc';
import type { OutputFormat } from './format';
import { gitlabRunner } from './gitlab/gitlabRunner';
import { jenkinsController } from './jenkins/controller';
import { jenkinsHelm } from './jenkins/helm';
import { jenkinsJcasc } from './jenkins/jcasc';
import { jenkinsfile } from './jenkins/jenkinsfile';
import { jenkinsScripted } from './jenkins/scripted';
import { jenkinsYamlFile } from './jenkins/yamlFile';
import { kyaml } from './kyaml';
import { argoWorkflow } from './argo/argo';
import { job } from './job/job';
import { podYaml } from './podYaml';
import { supportingApart } from './supporting';
import { tekton } from './tekton';

/** Every output format, in the order of the tabs. */
export const formats: readonly OutputFormat[] = [
  podYaml,
  kyaml,
  jenkinsfile,
  jenkinsScripted,
  jenkinsYamlFile,
  jenkinsJcasc,
  jenkinsHelm,
  jenkinsController,
  gitlabRunner,
  githubArc,
  tekton,
  argoWorkflow,
  job,
];

/** The formats that can express this plan, and why the others cannot. */
export function formatsFor(plan: Plan): { format: OutputFormat; refused: string | undefined }[] {
  return formats.map((format) => ({ format, refused: format.accepts(plan) }));
}

/**
 * The text of a plan in one format, with the path and the note of each line. Pure: the date in the text is the
 * knowledge date. A format that cannot express the plan throws with its reason; ask `formatsFor` first.
 */
export function render(plan: Plan, formatId: string, options: RenderOptions = {}): Rendered {
  const format = formats.find(({ id }) => id === formatId);
  if (!format) throw new Error(`unknown format: ${formatId}`);
  const refused = format.accepts(plan);
  if (refused !== undefined) throw new Error(refused);
  return format.render(plan, options);
}

/** What stands around the pod in files of its own, beside the ones of a format: for a download of everything. */
export function renderApart(plan: Plan, formatId: string, options: RenderOptions = {}): ApartFile[] {
  const { files } = render(plan, formatId, options);
  const hasAgents = formats.find(({ id }) => id === formatId)?.hasAgents;
  return supportingApart(plan, files, options, hasAgents === false ? { hasAgents } : {});
}
