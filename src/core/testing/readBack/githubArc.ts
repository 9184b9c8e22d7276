import { isMapping } from '../../model/path';
import type { Plan, Step } from '../../model/plan';
import type { RenderedFile } from '../../model/render';
import { readYaml } from '../../read/yaml';
import type { Reader } from './reader';

type Mapping = Readonly<Record<string, unknown>>;

const mapping = (value: unknown): Mapping => (isMapping(value) ? value : {});
const list = (value: unknown): Mapping[] => (Array.isArray(value) ? value.map(mapping) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const named = (members: readonly Mapping[], name: string): Mapping | undefined =>
  members.find((member) => member['name'] === name);
const without = (value: Mapping, ...keys: readonly string[]): Mapping =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** A list without some members; absent where nothing is left of it. */
const listed = (key: string, members: readonly Mapping[]): Mapping =>
  members.length === 0 ? {} : { [key]: members };

/** Init containers and volumes that belong to the runner, and no plan has. */
const runnersOwn = ['docker-cli', 'buildctl-cli', 'init-dind-externals', 'dind-externals', 'externals'];
const isOwn = ({ name }: Mapping): boolean => runnersOwn.includes(text(name));
const isRunnerVariable = ({ name }: Mapping): boolean => text(name).startsWith('RUNNER_');

/** A container without what the format mounts and sets in it, with the work directory where the plan has it. */
function inPlanWords(container: Mapping, plan: Plan): Mapping {
  const mounts = list(container['volumeMounts'])
    .filter((mount) => !isOwn(mount))
    .map((mount) => (mount['mountPath'] === '/__w' ? { ...mount, mountPath: plan.workspacePath } : mount));
  return {
    ...without(container, 'env', 'volumeMounts'),
    ...listed(
      'env',
      list(container['env']).filter((variable) => !isRunnerVariable(variable)),
    ),
    ...listed('volumeMounts', mounts),
  };
}

/** A pod without what the format adds, the container of the steps under the name and with the image of the plan. */
function podOf(template: Mapping, container: string, steps: string, image: unknown, plan: Plan): Mapping {
  const spec = mapping(template['spec']);
  const each = (key: string): Mapping[] =>
    list(spec[key])
      .filter((member) => !isOwn(member))
      .map((member) => inPlanWords(member, plan))
      .map((member) => (member['name'] === steps ? { ...member, name: container, image } : member));
  return {
    metadata: template['metadata'],
    spec: {
      ...without(spec, 'initContainers', 'containers', 'volumes'),
      ...listed('initContainers', each('initContainers')),
      ...listed('containers', each('containers')),
      ...listed(
        'volumes',
        list(spec['volumes']).filter((volume) => !isOwn(volume)),
      ),
    },
  };
}

/** Mounts of volumes that no one brings. */
function unmountable(spec: Mapping, brought: readonly string[]): string[] {
  const volumes = new Set([...list(spec['volumes']).map(({ name }) => text(name)), ...brought]);
  return [...list(spec['initContainers']), ...list(spec['containers'])].flatMap((container) =>
    list(container['volumeMounts'])
      .filter(({ name }) => !volumes.has(text(name)))
      .map(({ name }) => `${text(container['name'])} mounts ${text(name)}, which is no volume`),
  );
}

/** What the runners of a scale set are like, from its values and, where it has one, the template of its hooks. */
function readSet(
  values: Mapping,
  documents: readonly Mapping[],
  image: unknown,
  plan: Plan,
): { pod: Mapping; errors: string[] } {
  const container = text(values['runnerScaleSetName']).replace(/^ci-/, '');
  const template = mapping(values['template']);
  const spec = mapping(template['spec']);
  const runner = named(list(spec['containers']), 'runner') ?? {};
  const errors = unmountable(spec, []);
  if (JSON.stringify(runner['command']) !== '["/home/runner/run.sh"]')
    errors.push(`${container}: does not run the runner`);
  if (values['containerMode'] === undefined) {
    if (image !== undefined) errors.push(`${container}: a job names an image that nobody starts`);
    const tools = list(spec['initContainers']).find(({ name }) => text(name).endsWith('-cli'));
    return { pod: podOf(template, container, 'runner', tools?.['image'], plan), errors };
  }
  const file = text(named(list(runner['env']), 'ACTIONS_RUNNER_CONTAINER_HOOK_TEMPLATE')?.['value']);
  const mount = list(runner['volumeMounts']).find(({ mountPath }) => file.startsWith(`${text(mountPath)}/`));
  const volume = named(list(spec['volumes']), text(mount?.['name'])) ?? {};
  const wanted = mapping(volume['configMap'])['name'];
  const configMap = documents.find(
    ({ kind, metadata }) => kind === 'ConfigMap' && mapping(metadata)['name'] === wanted,
  );
  const source = text(mapping(configMap?.['data'])[file.slice(file.lastIndexOf('/') + 1)]);
  const read = readYaml(source);
  const job = mapping(read.documents[0]?.value);
  if (source === '') errors.push(`${container}: the template of the hooks is not where they look`);
  errors.push(
    ...read.errors.map(({ message }) => message),
    ...unmountable(mapping(job['spec']), ['work', 'externals', 'github']),
  );
  if (image === undefined) errors.push(`${container}: no job names an image`);
  return { pod: podOf(job, container, '$job', image, plan), errors };
}

interface Ran {
  readonly container: string;
  readonly command: string;
}

const SET_WORKSPACE = 'export WORKSPACE="$GITHUB_WORKSPACE"\n';

/** The commands of a step. One of several lines is one command where the plan has it so. */
function commandsOf(script: string, planned: Step | undefined): string[] {
  const lines = script.replace(SET_WORKSPACE, '').replace(/\n$/, '');
  return planned?.commands.join('\n') === lines ? [...planned.commands] : lines.split('\n');
}

/** The steps of a workflow, and what is wrong with it. */
function readWorkflow(workflow: Mapping, plan: Plan): { ran: Ran[]; errors: string[] } {
  const errors: string[] = [];
  const ran: Ran[] = [];
  const planned = [...plan.steps];
  let previous: string | undefined;
  for (const [name, value] of Object.entries(mapping(workflow['jobs']))) {
    const job = mapping(value);
    const container = text(job['runs-on']).replace(/^ci-/, '');
    if (job['needs'] !== previous) errors.push(`${name} does not wait for ${previous ?? 'nothing'}`);
    previous = name;
    if (mapping(job['env'])['BUILD_NUMBER'] === undefined) errors.push(`${name}: no BUILD_NUMBER`);
    const steps = list(job['steps']);
    if (!text(steps[0]?.['uses']).startsWith('actions/checkout@')) errors.push(`${name}: no checkout`);
    let step: Step | undefined;
    for (const entry of steps.slice(1)) {
      const script = text(entry['run']);
      if (script.includes('${{')) errors.push(`${name}: an expression in a script`);
      if (/\$\{?WORKSPACE\b/.test(script) && !script.startsWith(SET_WORKSPACE))
        errors.push(`${name}: WORKSPACE is not set`);
      if (entry['if'] === 'always()') {
        const expected = step?.cleanUp.map((command) => `${command} || true\n`).join('');
        if (script.replace(SET_WORKSPACE, '') !== expected)
          errors.push(`${name}: another clean-up: ${script}`);
        continue;
      }
      step = planned.shift();
      const secrets = Object.keys(mapping(entry['env']));
      if (secrets.includes('REGISTRY_PASSWORD') !== (step?.needsRegistry ?? false))
        errors.push(`${name}: ${text(entry['name'])} has the wrong secrets`);
      ran.push(...commandsOf(script, step).map((command) => ({ container, command })));
      const next = steps[steps.indexOf(entry) + 1];
      if ((step?.cleanUp.length ?? 0) > 0 && next?.['if'] !== 'always()')
        errors.push(`${name}: ${text(entry['name'])} is not cleaned up`);
    }
  }
  return { ran, errors };
}

/** The scale sets, the templates of their hooks and the workflow, put together as GitHub, Helm and the hooks do. */
export const githubArc: Reader = ({ files }, plan) => {
  const errors: string[] = [];
  const isYaml = ({ language }: RenderedFile): boolean => language === 'yaml';
  const documents = files.filter(isYaml).flatMap(({ text: source }) => {
    const read = readYaml(source);
    errors.push(...read.errors.map(({ message }) => message));
    return read.documents.map(({ value }) => mapping(value));
  });
  const workflow = documents.find((document) => document['jobs'] !== undefined) ?? {};
  const jobs = Object.values(mapping(workflow['jobs'])).map(mapping);
  const sets = documents.filter((document) => document['runnerScaleSetName'] !== undefined);
  for (const job of jobs) {
    if (!sets.some((values) => values['runnerScaleSetName'] === job['runs-on']))
      errors.push(`${text(job['runs-on'])} is no scale set`);
  }
  const pods = sets.map((values) => {
    const own = jobs.filter((job) => job['runs-on'] === values['runnerScaleSetName']);
    const images = new Set(own.map((job) => mapping(job['container'])['image']));
    if (images.size !== 1) errors.push(`${text(values['runnerScaleSetName'])}: several images`);
    const read = readSet(values, documents, [...images][0], plan);
    errors.push(...read.errors);
    return read.pod;
  });
  const read = readWorkflow(workflow, plan);
  return { pods, steps: read.ran, errors: [...errors, ...read.errors] };
};
