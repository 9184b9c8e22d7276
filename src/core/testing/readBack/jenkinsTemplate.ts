import { isMapping, valueAt } from '../../model/path';
import type { Plan } from '../../model/plan';
import type { RenderedFile } from '../../model/render';
import { readYaml } from '../../read/yaml';
import { resolveJcasc, evaluateTpl } from './jenkinsEscapes';
import { readPipeline } from './jenkinsPipeline';
import type { ReadBack, Reader } from './reader';

/** Setters of the plugin’s PodTemplate that a template may use: with another field Jenkins does not start. */
const known = [
  'name',
  'label',
  'nodeUsageMode',
  'slaveConnectTimeout',
  'podRetention',
  'showRawYaml',
  'yamlMergeStrategy',
  'workspaceVolume',
  'yaml',
];

/** What a list of templates of a cloud says, and the Jenkinsfile that asks for the first. */
function readTemplates(templates: unknown, jenkinsfile: RenderedFile | undefined, plan: Plan): ReadBack {
  const { pipeline, steps, errors } = readPipeline(jenkinsfile, plan);
  const template: unknown = Array.isArray(templates) && templates.length === 1 ? templates[0] : undefined;
  if (!isMapping(template)) return { pods: [], steps, errors: [...errors, 'has not exactly one template'] };
  const text = template['yaml'];
  const yaml = resolveJcasc(typeof text === 'string' ? text : '');
  const pod = readYaml(yaml.text);
  return {
    pods: pod.documents.map(({ value }) => value),
    steps,
    errors: [
      ...errors,
      ...yaml.errors,
      ...pod.errors.map(({ message }) => message),
      ...Object.keys(template)
        .filter((key) => !known.includes(key))
        .map((key) => `a template has no ${key}`),
      ...(pipeline.label === template['label'] ? [] : ['the Jenkinsfile asks for another label']),
    ],
  };
}

export const jenkinsJcasc: Reader = ({ files: [first, second] }, plan) => {
  const { documents, errors } = readYaml(first?.text ?? '');
  const read = readTemplates(
    valueAt(documents[0]?.value, '/jenkins/clouds/0/kubernetes/templates'),
    second,
    plan,
  );
  return { ...read, errors: [...errors.map(({ message }) => message), ...read.errors] };
};

export const jenkinsHelm: Reader = ({ files: [first, second] }, plan) => {
  const { documents, errors } = readYaml(first?.text ?? '');
  const text = valueAt(documents[0]?.value, '/agent/podTemplates/docker');
  const evaluated = evaluateTpl(typeof text === 'string' ? text : '');
  const templates = readYaml(evaluated.text);
  const read = readTemplates(templates.documents[0]?.value, second, plan);
  return {
    ...read,
    errors: [
      ...[...errors, ...templates.errors].map(({ message }) => message),
      ...evaluated.errors,
      ...read.errors,
    ],
  };
};
