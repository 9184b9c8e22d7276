import { isMapping, valueAt } from '../../model/path';
import { dumpYaml, readYaml } from '../../read/yaml';
import { evaluateTpl } from './jenkinsEscapes';
import { readPipeline } from './jenkinsPipeline';
import type { Reader } from './reader';

type Mapping = Readonly<Record<string, unknown>>;

const CLI = 'docker-cli';
/** Where the image of the client has them, and what the names are that a copy of them has. */
const cliMounts = JSON.stringify([
  ['docker', '/usr/local/bin/docker'],
  ['cli-plugins', '/usr/local/libexec/docker/cli-plugins'],
]);

const listAt = (value: unknown, path: string): Mapping[] => {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found.filter(isMapping) : [];
};

const without = (list: readonly Mapping[], name: string): Mapping[] =>
  list.filter((member) => member['name'] !== name);

/** The parts of a pod for a controller, whatever file they stand in. */
interface Parts {
  readonly securityContext: unknown;
  readonly nodeSelector: unknown;
  readonly tolerations: unknown;
  readonly initContainers: readonly Mapping[];
  readonly env: unknown;
  readonly volumeMounts: readonly Mapping[];
  readonly sidecars: readonly Mapping[];
  readonly volumes: readonly Mapping[];
}

/** Puts the parts into the words of the plan: the client is the controller, the workspace a part of its home. */
function podOf(parts: Parts, errors: string[]): Mapping {
  const beside = (container: Mapping): Mapping => {
    const mounts = listAt(container, '/volumeMounts');
    const [home, ...more] = mounts.filter(({ name }) => name === 'jenkins-home');
    if (home && (more.length > 0 || home['subPath'] !== 'workspace'))
      errors.push(`${String(container['name'])} sees more of the home of Jenkins than the workspaces`);
    if (home && home['mountPath'] !== '/var/jenkins_home/workspace')
      errors.push(`${String(container['name'])} has the workspaces elsewhere`);
    return { ...container, volumeMounts: without(mounts, 'jenkins-home') };
  };
  const copy = parts.initContainers.find(({ name }) => name === CLI);
  if (!parts.volumes.some(({ name }) => name === CLI) || !copy) errors.push('nothing brings the docker CLI');
  const mounted = parts.volumeMounts.filter(({ name }) => name === CLI);
  if (JSON.stringify(mounted.map(({ subPath, mountPath }) => [subPath, mountPath])) !== cliMounts)
    errors.push('the docker CLI and its plugins are mounted elsewhere');
  const initContainers = without(parts.initContainers, CLI).map(beside);
  return {
    spec: {
      securityContext: parts.securityContext,
      nodeSelector: parts.nodeSelector,
      tolerations: parts.tolerations,
      ...(initContainers.length > 0 && { initContainers }),
      containers: [
        {
          name: 'docker',
          image: copy?.['image'],
          env: parts.env,
          volumeMounts: without(parts.volumeMounts, CLI),
        },
        ...parts.sidecars.map(beside),
      ],
      volumes: without(parts.volumes, CLI),
    },
  };
}

/** What the chart makes of its values; which of them go through `tpl` is written in its StatefulSet. */
function fromValues(values: unknown, errors: string[]): Parts {
  const tpl = (path: string): { value: unknown } => {
    const found = valueAt(values, path);
    if (found === undefined) return { value: undefined };
    const evaluated = evaluateTpl(dumpYaml(found));
    errors.push(...evaluated.errors);
    return { value: readYaml(evaluated.text).documents[0]?.value };
  };
  const context = tpl('/controller/podSecurityContextOverride').value;
  const { fsGroup, fsGroupChangePolicy, runAsNonRoot, ...securityContext } = isMapping(context)
    ? context
    : {};
  if (fsGroup !== 1000 || fsGroupChangePolicy !== 'OnRootMismatch' || runAsNonRoot !== true)
    errors.push('the override drops what the chart sets itself');
  if (valueAt(values, '/controller/numExecutors') !== 1) errors.push('the controller has no executor');
  return {
    securityContext,
    nodeSelector: valueAt(values, '/controller/nodeSelector'),
    tolerations: valueAt(values, '/controller/tolerations'),
    initContainers: listAt(tpl('/controller/customInitContainers'), '/value'),
    env: tpl('/controller/containerEnv').value,
    volumeMounts: listAt(values, '/persistence/mounts'),
    sidecars: listAt(tpl('/controller/sidecars/additionalSidecarContainers'), '/value'),
    volumes: listAt(tpl('/persistence/volumes'), '/value'),
  };
}

function fromPatch(patch: unknown): Parts {
  const spec = valueAt(patch, '/spec/template/spec');
  const containers = listAt(spec, '/containers');
  const own = containers.find(({ name }) => name === 'jenkins');
  return {
    securityContext: valueAt(spec, '/securityContext'),
    nodeSelector: valueAt(spec, '/nodeSelector'),
    tolerations: valueAt(spec, '/tolerations'),
    initContainers: listAt(spec, '/initContainers'),
    env: own?.['env'],
    volumeMounts: listAt(own, '/volumeMounts'),
    sidecars: without(containers, 'jenkins'),
    volumes: listAt(spec, '/volumes'),
  };
}

export const jenkinsController: Reader = ({ files }, plan) => {
  const [values, patch] = files.map(({ text }) => readYaml(text));
  const {
    pipeline,
    steps,
    errors: wrong,
  } = readPipeline(files[2], {
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, container: '' })),
  });
  const errors = [
    ...[...(values?.errors ?? []), ...(patch?.errors ?? [])].map(({ message }) => message),
    ...wrong,
    ...(pipeline.label === 'built-in' ? [] : ['the Jenkinsfile does not ask for the built-in node']),
  ];
  const pods = [
    podOf(fromValues(values?.documents[0]?.value, errors), errors),
    podOf(fromPatch(patch?.documents[0]?.value), errors),
  ];
  // Steps on the controller stand in place of those in the client.
  return { pods, steps: steps?.map((step) => ({ ...step, container: 'docker' })), errors };
};
