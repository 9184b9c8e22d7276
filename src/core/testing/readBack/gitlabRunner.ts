import { isMapping } from '../../model/path';
import { readYaml } from '../../read/yaml';
import { readToml } from '../readToml';
import { mergePatch } from '../strategicMerge';
import type { ReadBack, Reader } from './reader';

type Mapping = Record<string, unknown>;

const mapping = (value: unknown): Mapping => (isMapping(value) ? value : {});
const list = (value: unknown): Mapping[] => (Array.isArray(value) ? value.map(mapping) : []);

/** What Helm’s `tpl` makes of the configuration: braces in backquotes are braces, the namespace is filled in. */
function afterTemplates(text: string): { text: string; left: boolean } {
  const filled = text.replaceAll('{{ .Release.Namespace }}', 'release-namespace');
  const pieces = filled.split('{{ `{{` }}');
  return { text: pieces.join('{{'), left: pieces.some((piece) => piece.includes('{{')) };
}

/** A container that the runner makes, as far as it matters here: its mounts, and the capability that it drops. */
const madeByRunner = (name: string): Mapping => ({
  name,
  image: `image of ${name}`,
  securityContext: { privileged: false, capabilities: { drop: ['NET_RAW'] } },
  volumeMounts: [
    { name: 'scripts', mountPath: '/scripts-1-1' },
    { name: 'logs', mountPath: '/logs-1-1' },
    { name: 'repo', mountPath: '/builds' },
  ],
});

const ownContainers = ['helper', 'init-permissions', 'init-build-uid-gid-collector'];
const ownVolumes = ['logs', 'scripts'];

const generated = (): Mapping => ({
  volumes: ['repo', ...ownVolumes].map((name) => ({ name, emptyDir: {} })),
  initContainers: [madeByRunner('init-build-uid-gid-collector'), madeByRunner('init-permissions')],
  containers: [madeByRunner('build'), madeByRunner('helper')],
});

const dollars = (values: unknown): Mapping | undefined =>
  isMapping(values)
    ? Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, String(value).replaceAll('$$', '$')]),
      )
    : undefined;

const defined = (value: Mapping): Mapping =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));

/** The part of a pod’s spec that the settings of the executor give. */
function fromSettings(settings: Mapping): Mapping {
  const security = mapping(settings['pod_security_context']);
  const tolerations = Object.entries(mapping(settings['node_tolerations'])).map(([text, effect]) => {
    const [key, value] = text.split('=');
    return value === undefined
      ? { key, operator: 'Exists', effect }
      : { key, operator: 'Equal', value, effect };
  });
  return defined({
    runtimeClassName: settings['runtime_class_name'],
    serviceAccountName: settings['service_account'],
    automountServiceAccountToken: settings['automount_service_account_token'],
    terminationGracePeriodSeconds: settings['pod_termination_grace_period_seconds'],
    nodeSelector: settings['node_selector'],
    tolerations: tolerations.length > 0 ? tolerations : undefined,
    securityContext: defined({
      runAsUser: security['run_as_user'],
      runAsGroup: security['run_as_group'],
      runAsNonRoot: security['run_as_non_root'],
      supplementalGroups: security['supplemental_groups'],
      fsGroup: security['fs_group'],
    }),
  });
}

const hardenedContext = JSON.stringify({
  privileged: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  allowPrivilegeEscalation: false,
  seccompProfile: { type: 'RuntimeDefault' },
});

function* containerErrors(spec: Mapping): Generator<string> {
  const volumes = new Set(list(spec['volumes']).map(({ name }) => name));
  for (const container of [...list(spec['initContainers']), ...list(spec['containers'])]) {
    const { name, image, securityContext, volumeMounts } = container;
    if (typeof image !== 'string') yield `${String(name)} has no image`;
    if (ownContainers.includes(String(name)) && JSON.stringify(securityContext) !== hardenedContext)
      yield `${String(name)} is not hardened: ${JSON.stringify(securityContext)}`;
    for (const mount of list(volumeMounts))
      if (!volumes.has(mount['name']))
        yield `${String(name)} mounts ${String(mount['name'])}, which is no volume`;
  }
}

/** A job of the pipeline with the runner that takes it. */
interface Job {
  readonly name: string;
  readonly tag: string;
  readonly image: string;
  readonly script: readonly string[];
  readonly afterScript: readonly string[];
}

function jobsOf(text: string, errors: string[]): Job[] {
  const { documents, errors: wrong } = readYaml(text);
  errors.push(...wrong.map(({ message }) => message));
  const { stages, ...jobs } = mapping(documents[0]?.value);
  const order = Array.isArray(stages) ? stages : [];
  const found = Object.entries(jobs).map(([name, value]) => {
    const job = mapping(value);
    const { tags, variables, image, script, after_script: afterScript, stage, rules } = job;
    if (!Array.isArray(tags) || tags.length !== 1) errors.push(`${name} has ${JSON.stringify(tags)} as tags`);
    if (mapping(variables)['WORKSPACE'] !== '$CI_PROJECT_DIR') errors.push(`${name} has no WORKSPACE`);
    if (mapping(variables)['BUILD_NUMBER'] !== '$CI_PIPELINE_IID') errors.push(`${name} has no BUILD_NUMBER`);
    if (order.length > 0 && !order.includes(stage)) errors.push(`${name} is in no stage`);
    const commands = (value_: unknown): string[] => (Array.isArray(value_) ? value_.map(String) : []);
    const isProtected = JSON.stringify(rules ?? '').includes('CI_COMMIT_REF_PROTECTED');
    if (JSON.stringify(script).includes('REGISTRY_PASSWORD') && !isProtected)
      errors.push(`${name} uses the login where GitLab does not give it`);
    return {
      name,
      stage,
      tag: String(Array.isArray(tags) ? tags[0] : ''),
      image: String(image),
      script: commands(script),
      afterScript: commands(afterScript),
    };
  });
  return found.toSorted((one, other) => order.indexOf(one.stage) - order.indexOf(other.stage));
}

/** The pod that a runner makes for a job, in the words of the plan. */
function podOf(
  settings: Mapping,
  patch: unknown,
  image: string,
  container: string,
  errors: string[],
): unknown {
  const spec = mapping(mergePatch(mergePatch(generated(), fromSettings(settings)), patch));
  errors.push(...containerErrors(spec));
  const without = (items: unknown, names: readonly string[]): Mapping[] =>
    list(items).filter(({ name }) => !names.includes(String(name)));
  const inWords = (item: Mapping): Mapping =>
    item['name'] === 'build'
      ? { ...item, name: container, image, volumeMounts: without(item['volumeMounts'], ownVolumes) }
      : item;
  const initContainers = without(spec['initContainers'], ownContainers);
  const { initContainers: _all, ...others } = spec;
  return {
    metadata: defined({
      labels: dollars(settings['pod_labels']),
      annotations: dollars(settings['pod_annotations']),
    }),
    spec: {
      ...others,
      ...(initContainers.length > 0 && { initContainers }),
      containers: without(spec['containers'], ownContainers).map(inWords),
      volumes: without(spec['volumes'], ownVolumes),
    },
  };
}

function settingsOf(text: string, errors: string[]): { secret: string; settings: Mapping; patch: unknown } {
  const { documents, errors: wrong } = readYaml(text);
  errors.push(...wrong.map(({ message }) => message));
  const { secret, config } = mapping(mapping(documents[0]?.value)['runners']);
  const template = afterTemplates(String(config));
  if (template.left) errors.push('the configuration has braces for Helm');
  const { value, error } = readToml(template.text);
  if (error !== undefined) errors.push(error);
  const runners = list(mapping(value)['runners']);
  if (runners.length !== 1) errors.push(`the configuration has ${runners.length} runners`);
  const flags = mapping(runners[0]?.['feature_flags']);
  if (flags['FF_USE_ADVANCED_POD_SPEC_CONFIGURATION'] !== true) errors.push('the patch is not applied');
  const settings = mapping(runners[0]?.['kubernetes']);
  if (settings['privileged'] !== false) errors.push('the runner’s containers are privileged');
  const [spec, ...more] = list(settings['pod_spec']);
  if (spec?.['patch_type'] !== 'strategic' || more.length > 0)
    errors.push('there is not one strategic patch');
  const patch = readYaml(String(spec?.['patch']));
  errors.push(...patch.errors.map(({ message }) => message));
  return { secret: String(secret), settings, patch: patch.documents[0]?.value };
}

/** Values of the chart and the pipeline: each runner’s pod as the runner makes it, and what its jobs run. */
export const gitlabRunner: Reader = ({ files }, plan): ReadBack => {
  const errors: string[] = [];
  const jobs = jobsOf(files.find(({ name }) => name === '.gitlab-ci.yml')?.text ?? '', errors);
  const pods: unknown[] = [];
  const containers = new Map<string, string>();
  for (const { name, text } of files) {
    if (!/^values.*\.yaml$/.test(name)) continue;
    const { secret, settings, patch } = settingsOf(text, errors);
    const prefix = `${plan.pod.metadata?.name}-`;
    const container = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    containers.set(secret, container);
    const images = new Set(jobs.flatMap(({ tag, image }) => (tag === secret ? [image] : [])));
    if (images.size !== 1) errors.push(`${name}: its jobs have ${images.size} images`);
    pods.push(podOf(settings, patch, [...images].join(), container, errors));
  }
  const cleanUp = plan.steps.flatMap((step) => step.cleanUp);
  for (const command of cleanUp)
    if (!jobs.some(({ afterScript }) => afterScript.includes(`${command} || true`)))
      errors.push(`nothing cleans up with ${command}`);
  for (const { name, tag } of jobs) if (!containers.has(tag)) errors.push(`no runner takes ${name}`);
  return {
    pods,
    steps: jobs.flatMap(({ tag, script }) =>
      script.map((command) => ({ container: containers.get(tag) ?? '', command })),
    ),
    errors,
  };
};
