import type { Plan, Step } from '../model/plan';
import type { OptionId } from '../model/vocabulary';
import { mountAt, podView, type ContainerView } from '../model/podView';
import { daemonOf, envValue } from '../knowledge/docker/dockerd';
import type { Variant } from '../model/approach';
import { coversOf, variantOf } from '../knowledge/approaches';
import { ciSystems } from '../knowledge/ciSystems';
import { placeholders } from '../knowledge/placeholders';
import { images } from '../knowledge/versions';

const runnable: readonly string[] = [
  ...Object.values(images).map(({ image }) => image),
  placeholders.toolImage.text,
];

/** What builds and pushes an image, for each tool. */
const builds: Readonly<Partial<Record<Variant['builder'], RegExp>>> = {
  docker: /docker build |docker buildx build /,
  buildctl: /buildctl-daemonless\.sh build /,
  'buildkit-service': /buildctl (.* )?build |docker buildx build --push/,
  buildah: /buildah build /,
  kaniko: /^\/kaniko\/executor /,
  language: /jib-maven-plugin:[\d.]+:build |bin\/ko" build |\/cnb\/lifecycle\/creator /,
  external: /docker buildx build --push |oc start-build |"kind":"BuildRun"/,
};

/** What the pipeline must run for a job where there is no Docker at all. */
const withoutDocker: Readonly<Partial<Record<OptionId<'jobs'>, RegExp>>> = {
  'run-containers': /^mvn .*(package|verify)$/,
};

/** What the pipeline must run for a job, as a part of a command. */
const done: { readonly [J in Exclude<OptionId<'jobs'>, 'build-image'>]: RegExp } = {
  'run-containers': /docker run /,
  compose: /docker compose (?:--project-name \S+ )?up/,
  testcontainers: /mvn .*verify/,
  'existing-docker-scripts': /^sh \.\/ci\/build\.sh$/,
};

/** Whether the commands of a plan do a job, by what the variant that covers it says of itself. */
function isDone(plan: Plan, job: OptionId<'jobs'>): boolean {
  const all = plan.steps.flatMap(({ commands }) => commands);
  const owner = variantsOf(plan).find((variant) => coversOf(variant).includes(job));
  if (!owner) return false;
  const wanted =
    job === 'build-image' ? builds[owner.builder] : owner.daemon === 'none' ? withoutDocker[job] : done[job];
  return wanted !== undefined && all.some((command) => wanted.test(command));
}

const variantsOf = ({ refs }: Plan): readonly Variant[] =>
  refs.flatMap((ref) => variantOf(ref)?.variant ?? []);

/** Whose daemon the steps of a plan call. */
const daemonKind = (plan: Plan): Variant['daemon'] =>
  variantsOf(plan)
    .map(({ daemon }) => daemon)
    .find((daemon) => daemon !== 'none') ?? 'none';

/** The sources of the mounts of a `docker run`, without quotes. */
const mountSources = (command: string): string[] =>
  [...command.matchAll(/(?:--volume|-v)[ =](\S+)/g)].map(([, value = '']) =>
    value.replaceAll('"', '').split(':').slice(0, -1).join(':'),
  );

/** The image of a `docker run`: the first word that is no flag and no value of one. */
function imageOf(command: string): string | undefined {
  const words = command.split(' ').slice(2);
  while (words[0]?.startsWith('-')) {
    const flag = words.shift() ?? '';
    if (/^--(volume|workdir|user|env)$/.test(flag)) words.shift();
  }
  return words[0];
}

/** The targets of the mounts of a `docker run`. */
const mountTargets = (command: string): string[] =>
  [...command.matchAll(/(?:--volume|-v)[ =](\S+)/g)].map(
    ([, value = '']) => value.replaceAll('"', '').split(':').at(-1) ?? '',
  );

interface Scene {
  readonly plan: Plan;
  readonly step: Step;
  readonly container: ContainerView;
  /** The container whose filesystem the daemon resolves mounts in; undefined for the node’s. */
  readonly daemon: ContainerView | undefined;
}

function mountProblems({ plan, step, container, daemon }: Scene, command: string): (string | false)[] {
  return mountSources(command).map((source) => {
    const path = source.replace(/^\$WORKSPACE\b/, plan.workspacePath);
    if (!path.startsWith('/')) return path.startsWith('$') && `${step.id}: mounts ${source}`;
    if (!daemon) return `${step.id}: the node’s daemon looks for ${source} on the node`;
    const listens = daemonOf(daemon.container)?.listeners.some(
      (listener) => listener.kind === 'unix' && listener.path === path,
    );
    if (listens) return false;
    const [own, its] = [mountAt(container, path), mountAt(daemon, path)];
    return (
      (own === undefined || own.name !== its?.name || own.mountPath !== its.mountPath) &&
      `${step.id}: the daemon does not see ${source}`
    );
  });
}

/**
 * Files that a container of the daemon writes into the checkout or the cache must belong to the user of the steps:
 * a rootful daemon writes as root unless it is told, a rootless one as its own user, who is that of the steps.
 */
function ownershipProblems({ step, container, daemon }: Scene, command: string): (string | false)[] {
  if (!command.startsWith('docker run ') || !daemon) return [];
  const stepsAreRoot = container === daemon;
  const rootless = daemonOf(daemon.container)?.rootless === true;
  const shared = mountTargets(command).some((target) => ['/src', '/m2'].includes(target));
  const user = command.includes('--user "$(id -u):$(id -g)"');
  return [
    shared && !stepsAreRoot && !rootless && !user && `${step.id}: root writes what user 1000 must change`,
    rootless && user && `${step.id}: the user is shifted`,
    user && /\bmvn\b/.test(command) && !command.includes('-Duser.home=') && `${step.id}: Maven has no home`,
  ];
}

/** Where a builder finds what its command names. */
function builderProblems({ plan, step, container }: Scene, command: string): (string | false)[] {
  const { image = '' } = container.container;
  const has = (name: string): boolean => envValue(container.container, name) !== undefined;
  const keys = [...command.matchAll(/--tls(?:cacert|cert|key) (\S+)/g)].map(([, path = '']) => path);
  const held = (path: string): boolean => {
    const mount = mountAt(container, path);
    return plan.pod.spec?.volumes?.find(({ name }) => name === mount?.name)?.secret !== undefined;
  };
  return [
    command.startsWith('buildah ') && !/buildah/.test(image) && `${step.id}: no buildah in ${container.name}`,
    command.startsWith('/kaniko/') && !/kaniko/.test(image) && `${step.id}: no Kaniko in ${container.name}`,
    command.startsWith('/kaniko/') && /platform|arm64/.test(command) && `${step.id}: Kaniko cannot do that`,
    command.startsWith('buildctl --') &&
      keys.length !== 3 &&
      `${step.id}: calls a builder without a certificate`,
    command.startsWith('buildctl --') && !has('BUILDKIT_HOST') && `${step.id}: does not know its builder`,
    ...keys.map((path) => !held(path) && `${step.id}: no key at ${path}`),
    /\$\{?REGISTRY_AUTH_FILE/.test(command) &&
      !has('REGISTRY_AUTH_FILE') &&
      `${step.id}: REGISTRY_AUTH_FILE is not set in ${container.name}`,
    command.startsWith('buildah build ') &&
      !command.includes(' --layers ') &&
      `${step.id}: keeps no layers, and cache flags do nothing`,
    /--manifest /.test(command) &&
      !step.commands.some((other) => other.startsWith('buildah manifest push --all ')) &&
      `${step.id}: pushes one image of several`,
  ];
}

function commandProblems(scene: Scene, command: string): (string | false)[] {
  const { plan, step, container } = scene;
  const has = (name: string): boolean => envValue(container.container, name) !== undefined;
  const isDaemon = daemonOf(container.container) !== undefined;
  const local = /-Dmaven\.repo\.local=(\S+)/.exec(command)?.[1]?.replaceAll('"', '');
  const written = /"auths".* > (\S+)$/.exec(command)?.[1];
  const image = command.startsWith('docker run ') ? imageOf(command) : undefined;
  const kind = daemonKind(plan);
  const foreign = kind === 'node' || kind === 'remote';
  const hosted = has('BUILDX_BUILDER') && /docker (buildx|login|logout)/.test(command);
  return [
    /^docker |\| docker /.test(command) &&
      !isDaemon &&
      !hosted &&
      !has('DOCKER_HOST') &&
      !(has('BUILDX_BUILDER') && command.startsWith('docker buildx ')) &&
      `${step.id}: no way to a daemon in ${container.name}`,
    /^docker |\| docker /.test(command) &&
      container.container.image?.startsWith('docker:') !== true &&
      `${step.id}: no docker CLI in ${container.name}`,
    command.startsWith('buildctl') &&
      !/buildkit/.test(container.container.image ?? '') &&
      `${step.id}: no buildctl in ${container.name}`,
    ...builderProblems(scene, command),
    command.startsWith('mvn') &&
      !/maven/.test(container.container.image ?? '') &&
      `${step.id}: no mvn in ${container.name}`,
    /\$\{?WORKSPACE/.test(command) &&
      plan.ci !== 'jenkins' &&
      !has('WORKSPACE') &&
      `${step.id}: WORKSPACE is not set in ${container.name}`,
    ...['GOPATH', 'BUILD_CONFIG', 'SHIPWRIGHT_BUILD', 'CNB_PLATFORM_API'].map(
      (name) =>
        (command.includes(`$${name}`) || (name.startsWith('CNB') && /lifecycle\/creator/.test(command))) &&
        !has(name) &&
        `${step.id}: ${name} is not set in ${container.name}`,
    ),
    /(^|\| )oc /.test(command) &&
      (mountAt(container, '/var/run/secrets/kubernetes.io/serviceaccount/token') === undefined ||
        !/\/origin-cli:/.test(container.container.image ?? '')) &&
      `${step.id}: no oc with a token in ${container.name}`,
    /^go |bin\/ko/.test(command) &&
      container.container.image?.startsWith('golang:') !== true &&
      `${step.id}: no go in ${container.name}`,
    /\$\{?DOCKER_CONFIG/.test(command) &&
      !has('DOCKER_CONFIG') &&
      `${step.id}: DOCKER_CONFIG is not set in ${container.name}`,
    /REGISTRY_(USER|PASSWORD)/.test(command) && !step.needsRegistry && `${step.id}: the login is not there`,
    /docker push|--push|push=true|buildah (manifest )?push|--destination |jib-maven-plugin|bin\/ko"|lifecycle\/creator/.test(
      command,
    ) &&
      !step.needsRegistry &&
      `${step.id}: pushes without a login`,
    /docker login/.test(command) &&
      !/docker logout/.test(step.cleanUp.join()) &&
      `${step.id}: the login stays`,
    written !== undefined &&
      !['"$DOCKER_CONFIG/config.json"', '"$REGISTRY_AUTH_FILE"'].includes(written) &&
      `${step.id}: the login is written where nobody looks`,
    written !== undefined && !step.cleanUp.includes(`rm -f ${written}`) && `${step.id}: the login stays`,
    written !== undefined && !command.startsWith('set +x; ') && `${step.id}: the login stands in the log`,
    /docker login/.test(command) &&
      !has('DOCKER_CONFIG') &&
      `${step.id}: the login is written into the container`,
    /--password(?!-stdin)/.test(command) && `${step.id}: the password stands in the process list`,
    /compose (--project-name \S+ )?up/.test(command) &&
      !/compose (--project-name \S+ )?(down|rm)/.test(step.cleanUp.join()) &&
      `${step.id}: services stay`,
    local !== undefined &&
      local !== '/tmp/m2' &&
      (image === undefined
        ? mountAt(container, local) === undefined
        : !mountTargets(command).includes(local)) &&
      `${step.id}: no package cache at ${local}`,
    ...ownershipProblems(scene, command),
    image !== undefined &&
      !runnable.includes(image) &&
      `${step.id}: image ${image} is not in the table of versions`,
    foreign &&
      /type=registry,ref=\S+,mode=max|--platform \S+,/.test(command) &&
      command.startsWith('docker') &&
      !step.commands.includes('docker buildx create --driver docker-container --use') &&
      !has('BUILDX_BUILDER') &&
      `${step.id}: the node’s store cannot do that`,
    hosted &&
      plan.refs.includes('external-builder/cloud') &&
      !step.commands.some((other) => other.includes('buildx create --driver cloud')) &&
      `${step.id}: nobody connects the hosted builder`,
    /docker buildx create/.test(command) &&
      // A builder that serves all jobs stays.
      !command.includes('--driver kubernetes') &&
      !step.cleanUp.includes('docker buildx rm') &&
      `${step.id}: the builder stays`,
    foreign &&
      /docker compose (?!--project-name "\$\(hostname\)")/.test(command) &&
      `${step.id}: a project that other pods of the node have too`,
    /\bDOCKER_BUILDKIT=/.test(command) && `${step.id}: outdated variable`,
    ...mountProblems(scene, command),
  ];
}

/** Everything in which the steps of a plan do not fit its pod, or its jobs. */
export function stepProblems(plan: Plan, jobs: readonly OptionId<'jobs'>[]): string[] {
  const { pod } = plan;
  if (!pod) return ['no pod'];
  const view = podView(pod);
  const daemon = view.containers.find(({ container }) => daemonOf(container) !== undefined);
  const ids = plan.steps.map(({ id }) => id);
  return [
    ...jobs.map((job) => !isDone(plan, job) && `nothing is done for ${job}`),
    ...view.containers.map(
      ({ name, list }) =>
        !ciSystems[plan.ci].waitsForReady &&
        ['kubedock', 'database', 'tunnel'].includes(name) &&
        (list === 'containers') !==
          plan.steps.some(
            ({ container, commands }) => container === name && commands.join().includes('until '),
          ) &&
        (list === 'containers'
          ? `nobody waits for ${name}`
          : `waits for ${name}, for which Kubernetes waits`),
    ),
    plan.ci !== 'jenkins' &&
      daemon?.list === 'containers' &&
      !plan.steps[0]?.commands.some((command) => command.includes('until docker info')) &&
      'nobody waits for the daemon',
    new Set(ids).size !== ids.length && `two steps of one id: ${ids.join(', ')}`,
    new Set(plan.steps.map(({ title }) => title)).size !== ids.length && 'two steps of one title',
    ...plan.steps.flatMap((step): (string | false)[] => {
      const container = view.containers.find(({ name }) => name === step.container);
      if (!container) return [`${step.id}: there is no container ${step.container}`];
      return [
        container.list !== 'containers' && `${step.id}: runs in a native sidecar`,
        step.container === 'jnlp' && `${step.id}: runs in the agent`,
        step.commands.length === 0 && `${step.id}: no command`,
        step.needsRegistry &&
          !/REGISTRY_PASSWORD/.test(step.commands.join()) &&
          `${step.id}: a login that nobody uses`,
        ...[...step.commands, ...step.cleanUp].flatMap((command) =>
          commandProblems({ plan, step, container, daemon }, command),
        ),
      ];
    }),
  ].filter((problem) => problem !== false);
}
