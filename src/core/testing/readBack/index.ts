import { isMapping, members, pathsAround, walk, type Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import type { Rendered } from '../../model/render';
import { podYaml } from './podYaml';
import { githubArc } from './githubArc';
import { gitlabRunner } from './gitlabRunner';
import { jenkinsController } from './jenkinsController';
import { jenkinsfile } from './jenkinsfile';
import { jenkinsHelm, jenkinsJcasc } from './jenkinsTemplate';
import { jenkinsYamlFile } from './jenkinsYamlFile';
import { kyaml } from './kyaml';
import type { ReadBack, Reader } from './reader';
import { stepsOfFormat } from './stepsOfFormat';
import { tekton } from './tekton';
import { argoWorkflow } from './argo';
import { job } from './job';

/** One reader for each format: law 8 is checked with them. A format without one fails. */
export const readers: Readonly<Record<string, Reader>> = {
  'pod-yaml': podYaml,
  kyaml,
  jenkinsfile,
  'jenkins-scripted': jenkinsfile,
  'jenkins-yamlfile': jenkinsYamlFile,
  'jenkins-jcasc': jenkinsJcasc,
  'jenkins-helm': jenkinsHelm,
  'jenkins-controller': jenkinsController,
  'gitlab-runner': gitlabRunner,
  'github-arc': githubArc,
  tekton,
  'argo-workflow': argoWorkflow,
  job,
};

/** Every value without members in a tree, by its path. */
function leaves(tree: unknown): Map<Path, unknown> {
  const found = new Map<Path, unknown>();
  walk(tree, (path, value) => {
    if (members(value).length > 0) return;
    found.set(path, Array.isArray(value) ? '[]' : isMapping(value) ? '{}' : value);
  });
  return found;
}

/** The commands of a plan as a format must run them: what cleans up is left to the reader of the format. */
export const plannedCommands = (rendered: Rendered, plan: Plan): { container: string; command: string }[] =>
  stepsOfFormat(rendered, plan).flatMap(({ container, commands }) =>
    commands.map((command) => ({ container, command })),
  );

/** Where a format says something else of the pod than the plan: law 8. */
export function differences(rendered: Rendered, plan: Plan, read: ReadBack): string[] {
  const instead = new Set(rendered.addedByPlatform.flatMap((added) => added.instead ?? []));
  const isInstead = (path: Path): boolean => pathsAround(path).some((around) => instead.has(around));
  const expected = leaves(plan.pod);
  const carried = new Set<Path>();
  const problems = [...read.errors];
  for (const pod of read.pods) {
    for (const [path, value] of leaves(pod)) {
      if (isInstead(path)) continue;
      if (!expected.has(path)) problems.push(`has ${path}, which the plan has not`);
      else if (expected.get(path) !== value) problems.push(`has another value at ${path}: ${String(value)}`);
      carried.add(path);
    }
  }
  for (const path of expected.keys()) {
    if (!carried.has(path) && !isInstead(path)) problems.push(`lacks ${path}, and does not say so`);
  }
  const planned = JSON.stringify(plannedCommands(rendered, plan));
  const steps = JSON.stringify(read.steps ?? plannedCommands(rendered, plan));
  if (steps !== planned) problems.push(`runs other commands: ${steps}`);
  return problems;
}
