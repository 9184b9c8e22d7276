import type {
  Container,
  KubernetesObject,
  Pod,
  Role,
  RoleBinding,
  Service,
  ServiceAccount,
  StatefulSet,
} from '../model/kubernetes';
import { objectBase, walk } from '../model/path';
import type { KubernetesFeature } from '../model/kubernetesMinor';
import type { Plan } from '../model/plan';
import { claimTemplatesOf, podInObject } from '../model/podTemplate';
import { podView, type PodView } from '../model/podView';
import { clusterObjects } from '../cluster/clusterObjects';
import { kubernetesFeatures } from '../knowledge/kubernetesMinors';
import { hasFeature } from '../knowledge/kubernetesSince';
import { placeholders } from '../knowledge/placeholders';
import { images } from '../knowledge/versions';

/** What law 1 asks of the objects beside the pod: the counterpart of `podProblems`. */
type Check = (scene: Scene) => readonly (string | false)[];

interface Scene {
  readonly plan: Plan;
  /** Everything but the agent's pod. */
  readonly beside: readonly KubernetesObject[];
  /** All commands of the preparations. */
  readonly commands: readonly string[];
  /** The Secrets that the preparations make. */
  readonly secrets: readonly MadeSecret[];
}

interface MadeSecret {
  readonly name: string;
  readonly namespace: string;
  readonly keys: readonly string[];
}

const dnsLabel = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const catalogue: readonly string[] = Object.values(images).map(({ image }) => image);
const agents = placeholders.namespace.text;
const APPARMOR = 'container.apparmor.security.beta.kubernetes.io/';

const nameOf = ({ metadata }: KubernetesObject): string => metadata?.name ?? '';
const namespaceOf = ({ metadata }: KubernetesObject): string => metadata?.namespace ?? '';
const show = (object: KubernetesObject): string => `${object.kind} ${nameOf(object)}`;

const kind =
  <T extends KubernetesObject>(wanted: T['kind']) =>
  (object: KubernetesObject): object is T =>
    object.kind === wanted;
const isStatefulSet = kind<StatefulSet>('StatefulSet');
const isService = kind<Service>('Service');
const isAccount = kind<ServiceAccount>('ServiceAccount');
const isRole = kind<Role>('Role');
const isBinding = kind<RoleBinding>('RoleBinding');

const labelsOf = (set: StatefulSet): Readonly<Record<string, string>> =>
  set.spec?.template.metadata?.labels ?? {};

/** Whether labels carry everything that a selector asks for, and it asks for something. */
const selects = (
  selector: Readonly<Record<string, string>> | undefined,
  labels: Readonly<Record<string, string>>,
): boolean => {
  const wanted = Object.entries(selector ?? {});
  return wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value);
};

/** The Secrets that a list of kubectl commands makes, with their keys. */
export const madeSecrets = (commands: readonly string[]): MadeSecret[] =>
  commands.flatMap((command) => {
    const name = /^kubectl create secret generic (\S+)/.exec(command)?.[1];
    if (name === undefined) return [];
    return [
      {
        name,
        namespace: /--namespace (\S+)/.exec(command)?.[1] ?? '',
        keys: [...command.matchAll(/--from-file=([^\s=]+)/g)].map(([, key = '']) => key),
      },
    ];
  });

const shape: Check = ({ beside, plan }) => {
  return beside.flatMap((object) => {
    const empty: string[] = [];
    walk(object, (path, value) => {
      // The core group of the API has no name.
      const core = /\/apiGroups\/\d+$/.test(path) && value === '';
      if (!core && (value === null || value === undefined || value === '')) empty.push(path);
      if (Array.isArray(value) && value.length === 0) empty.push(path);
    });
    return [
      !dnsLabel.test(nameOf(object)) && `${show(object)}: its name is no DNS label`,
      object.apiVersion === undefined && `${show(object)}: no apiVersion`,
      ...empty.map((path) => `${show(object)}: ${path} is empty`),
      namespaceOf(object) !== '' &&
        !plan.placeholders.some(({ text }) => text === namespaceOf(object)) &&
        `${show(object)}: namespace ${namespaceOf(object)} is no placeholder`,
      !Object.keys(plan.notes).some((path) => path.startsWith(objectBase(object))) &&
        `${show(object)}: no notes`,
    ];
  });
};

function containerProblems(container: Container, where: string): (string | false)[] {
  const own = container.securityContext;
  const { livenessProbe, readinessProbe, startupProbe } = container;
  return [
    !catalogue.includes(String(container.image)) && `${where}: image ${container.image} is not in the table`,
    own?.allowPrivilegeEscalation === undefined && `${where}: allowPrivilegeEscalation is left open`,
    own?.runAsNonRoot === undefined && `${where}: runAsNonRoot is left open`,
    own?.privileged === true && `${where}: privileged`,
    own?.runAsNonRoot === true && own.runAsUser === 0 && `${where}: root, and runAsNonRoot`,
    ...(['memory', 'ephemeral-storage'] as const).map(
      (resource) =>
        container.resources?.limits?.[resource] === undefined && `${where}: no limit of ${resource}`,
    ),
    ...(['cpu', 'memory'] as const).map(
      (resource) =>
        container.resources?.requests?.[resource] === undefined && `${where}: no request of ${resource}`,
    ),
    livenessProbe !== undefined && `${where}: a liveness probe kills a builder with all its builds`,
    (readinessProbe ?? startupProbe) === undefined && `${where}: nobody asks whether it answers`,
    ...[readinessProbe, startupProbe].map(
      (probe) =>
        probe !== undefined &&
        (probe.exec === undefined || (probe.timeoutSeconds ?? 1) < 2) &&
        `${where}: a probe over the network, or a hasty one`,
    ),
  ];
}

/** A port that is open to other pods asks for certificates, and these are mounted from a Secret that is made. */
function portProblems(view: PodView, where: string, secrets: readonly MadeSecret[]): (string | false)[] {
  return view.containers.flatMap(({ container, mounts }) => {
    const args = container.args ?? [];
    const address = args.find((word) => word.startsWith('--addr=tcp://'));
    if (address === undefined) return [];
    const port = Number(/:(\d+)$/.exec(address)?.[1]);
    return [
      !(container.ports ?? []).some(({ containerPort }) => containerPort === port) &&
        `${where}: listens on ${port}, and declares another port`,
      ...['--tlscacert=', '--tlscert=', '--tlskey='].flatMap((flag) => {
        const path = args.find((word) => word.startsWith(flag))?.slice(flag.length);
        const mount = mounts.find(({ mountPath }) => path?.startsWith(`${mountPath}/`));
        const volume = view.volumes.find((candidate) => candidate.volume.name === mount?.name)?.volume;
        const made = secrets.find(({ name }) => name === volume?.secret?.secretName);
        const file = path?.slice(`${mount?.mountPath}/`.length);
        return [
          path === undefined && `${where}: an open port without ${flag}`,
          path !== undefined && mount === undefined && `${where}: nothing is mounted at ${path}`,
          file !== undefined && !made?.keys.includes(file) && `${where}: no Secret has ${file}`,
        ];
      }),
    ];
  });
}

/** Whether the pod's probes ask a socket on which it listens. */
const probeProblems = (view: PodView, where: string): (string | false)[] =>
  view.containers.map(({ container }) => {
    const asked = container.readinessProbe?.exec?.command?.find((word) => word.startsWith('--addr='));
    return asked !== undefined && !container.args?.includes(asked) && `${where}: the probe asks ${asked}`;
  });

function podTemplateProblems(object: KubernetesObject, pod: Pod, scene: Scene): (string | false)[] {
  const where = show(object);
  const view = podView(pod);
  const claims = claimTemplatesOf(object);
  const volumes = view.volumes.map(({ volume }) => volume.name);
  const mounted = view.containers.flatMap(({ mounts }) => mounts.map(({ name }) => name));
  const made = scene.secrets.filter(({ namespace }) => namespace === namespaceOf(object));
  const late: string[] = [];
  walk(pod, (path) => {
    for (const { field, since } of Object.values<KubernetesFeature>(kubernetesFeatures))
      if (field?.test(path) === true && scene.plan.minor < since)
        late.push(`${where}: ${path} needs 1.${since}`);
  });
  const user = view.spec.securityContext?.runAsUser;
  return [
    ...late,
    ...mounted.map(
      (name) => !volumes.includes(name) && !claims.includes(name) && `${where}: mount ${name} has no volume`,
    ),
    ...[...volumes, ...claims].map(
      (name) => !mounted.includes(name) && `${where}: volume ${name} is mounted nowhere`,
    ),
    ...volumes.map((name) => claims.includes(name) && `${where}: ${name} is a volume and a claim`),
    ...view.volumes.flatMap(({ volume }) => [
      volume.secret !== undefined &&
        !made.some(({ name }) => name === volume.secret?.secretName) &&
        `${where}: nobody makes the Secret ${volume.secret.secretName}`,
      volume.hostPath !== undefined && `${where}: volume ${volume.name} is of the node`,
    ]),
    claims.length > 0 &&
      user !== 0 &&
      (view.spec.securityContext?.fsGroup === undefined ||
        view.spec.securityContext.fsGroupChangePolicy !== 'OnRootMismatch') &&
      `${where}: a new disk belongs to root, or all layers change hands at every start`,
    view.spec.automountServiceAccountToken !== false && `${where}: a token is mounted`,
    ...(['hostNetwork', 'hostPID', 'hostIPC'] as const).map(
      (field) => view.spec[field] !== undefined && `${where}: ${field}`,
    ),
    ...view.containers.flatMap(({ container, name }) => containerProblems(container, `${where} ${name}`)),
    ...Object.keys(pod.metadata?.annotations ?? {}).map(
      (key) =>
        key.startsWith(APPARMOR) &&
        (hasFeature(scene.plan.minor, 'appArmorField') ||
          !view.containers.some(({ name }) => key === `${APPARMOR}${name}`)) &&
        `${where}: annotation ${key}`,
    ),
    ...portProblems(view, where, made),
    ...probeProblems(view, where),
  ];
}

const workloads: Check = (scene) =>
  scene.beside.flatMap((object) => {
    const found = podInObject(object);
    return found ? podTemplateProblems(object, found.pod, scene) : [];
  });

const statefulSets: Check = ({ beside }) =>
  beside
    .filter(isStatefulSet)
    .flatMap((set) => [
      !selects(set.spec?.selector.matchLabels, labelsOf(set)) && `${show(set)}: does not select its own pods`,
      !beside.some(
        (other) =>
          isService(other) &&
          nameOf(other) === set.spec?.serviceName &&
          namespaceOf(other) === namespaceOf(set),
      ) && `${show(set)}: there is no Service ${set.spec?.serviceName}`,
      ...(set.spec?.volumeClaimTemplates ?? []).map(
        ({ spec }) =>
          JSON.stringify(spec?.accessModes) !== '["ReadWriteOnce"]' &&
          `${show(set)}: a claim for several nodes`,
      ),
    ]);

const services: Check = ({ beside }) =>
  beside.filter(isService).flatMap((service) => {
    const behind = beside.find(
      (object): object is StatefulSet =>
        isStatefulSet(object) &&
        namespaceOf(object) === namespaceOf(service) &&
        selects(service.spec?.selector, labelsOf(object)),
    );
    if (!behind) return [`${show(service)}: selects no pod`];
    const ports = (behind.spec?.template.spec?.containers ?? []).flatMap(
      (container) => container.ports ?? [],
    );
    return (service.spec?.ports ?? []).map(
      ({ targetPort, port }) =>
        !ports.some(
          ({ name, containerPort }) =>
            name === (targetPort ?? port) || containerPort === (targetPort ?? port),
        ) && `${show(service)}: no container has the port ${targetPort ?? port}`,
    );
  });

/** The container that calls a builder calls a Service that is here, by a name in the certificate. */
const clients: Check = ({ plan, beside, commands }) =>
  podView(plan.pod).containers.flatMap(({ container, name, mounts }) => {
    const called = container.env?.find((variable) => variable.name === 'BUILDKIT_HOST')?.value;
    if (called === undefined) return [];
    const [, host, port] = /^tcp:\/\/([^:]+):(\d+)$/.exec(called) ?? [];
    const service = beside
      .filter(isService)
      .find((candidate) => host === `${nameOf(candidate)}.${namespaceOf(candidate)}.svc`);
    return [
      !service && `${name}: calls ${called}, and there is no such Service`,
      service !== undefined &&
        !service.spec?.ports?.some((open) => open.port === Number(port)) &&
        `${name}: calls port ${port}, which the Service does not have`,
      !commands.some((command) => command.includes(`subjectAltName=DNS:${host}\\n`)) &&
        `${name}: ${host} stands in no certificate`,
      !plan.pod.spec?.volumes?.some(
        (volume) => volume.secret !== undefined && mounts.some((mount) => mount.name === volume.name),
      ) && `${name}: has no certificate of its own`,
    ];
  });

/** The Secrets that the pod mounts are made in the namespace of the agents, and none is made for nobody. */
const secretsUsed: Check = ({ plan, beside, secrets }) => {
  const used = [plan.pod, ...beside].flatMap((object) => {
    const found = podInObject(object);
    const namespace = object === plan.pod ? agents : namespaceOf(object);
    return found
      ? podView(found.pod).volumes.flatMap(({ volume }) =>
          volume.secret?.secretName === undefined ? [] : [`${namespace}/${volume.secret.secretName}`],
        )
      : [];
  });
  // Formats whose steps read the login from the cluster name this one.
  const login = plan.steps.some(({ needsRegistry }) => needsRegistry) ? [`${agents}/registry-login`] : [];
  const made = secrets.map(({ name, namespace }) => `${namespace}/${name}`);
  return [
    ...used.map((secret) => !made.includes(secret) && `nobody makes the Secret ${secret}`),
    ...made.map((secret) => ![...used, ...login].includes(secret) && `nobody uses the Secret ${secret}`),
    ...secrets.map(({ name, keys }) => keys.length === 0 && `the Secret ${name} is empty`),
  ];
};

/** What a job of the agents must never be able to do: make pods where everything is admitted, or read Secrets. */
const tooMuch = /^(pods|deployments|statefulsets|daemonsets|jobs|cronjobs|secrets|\*)$/;
const making = /^(create|update|patch|\*)$/;

const access: Check = ({ plan, beside }) => {
  const account = plan.pod.spec?.serviceAccountName;
  const accounts = beside.filter(isAccount);
  const roles = beside.filter(isRole);
  const bindings = beside.filter(isBinding);
  return [
    account !== undefined &&
      !accounts.some((candidate) => nameOf(candidate) === account) &&
      `the pod’s account ${account} is not made`,
    ...accounts.flatMap((candidate) => [
      nameOf(candidate) !== account && `${show(candidate)}: no pod uses it`,
      namespaceOf(candidate) !== agents && `${show(candidate)}: not in the namespace of the agents`,
    ]),
    ...roles.flatMap((role) => [
      !bindings.some(
        (binding) => binding.roleRef.name === nameOf(role) && namespaceOf(binding) === namespaceOf(role),
      ) && `${show(role)}: bound to nobody`,
      ...(role.rules ?? []).map(
        ({ resources = [], verbs }) =>
          (verbs.includes('*') ||
            resources.includes('*') ||
            (namespaceOf(role) !== agents &&
              resources.some((resource) => tooMuch.test(resource)) &&
              verbs.some((verb) => making.test(verb)))) &&
          `${show(role)}: may ${verbs.join(', ')} ${resources.join(', ')}`,
      ),
    ]),
    ...bindings.flatMap((binding) => [
      !roles.some(
        (role) => nameOf(role) === binding.roleRef.name && namespaceOf(role) === namespaceOf(binding),
      ) && `${show(binding)}: there is no Role ${binding.roleRef.name}`,
      !binding.subjects?.some(({ name }) => name === account) &&
        `${show(binding)}: not for the pod’s account`,
      ...(binding.subjects ?? []).map(
        ({ name, namespace }) =>
          !accounts.some((candidate) => nameOf(candidate) === name && namespaceOf(candidate) === namespace) &&
          `${show(binding)}: there is no account ${name} in ${namespace}`,
      ),
    ]),
  ];
};

/** What is done once: in a namespace that stands around the plan, without secrets. */
const preparing: Check = ({ plan, commands }) => {
  const made = clusterObjects(plan).objects.flatMap((object) =>
    object.kind === 'Namespace' ? [nameOf(object)] : [],
  );
  const used = commands.flatMap(
    (command) => /[ ,]--namespace (\S+)|namespace=([^,\s]+)/.exec(command)?.slice(1) ?? [],
  );
  return [
    ...used.map(
      (namespace) =>
        namespace !== undefined && !made.includes(namespace) && `nobody makes the namespace ${namespace}`,
    ),
    ...plan.preparations.map(({ id, commands: own }) => own.length === 0 && `preparation ${id} does nothing`),
    ...commands.map(
      (command) => /--from-literal[= ][^=\s]+=\S|password=[^"]/i.test(command) && `a secret in: ${command}`,
    ),
  ];
};

const checks: readonly Check[] = [
  shape,
  workloads,
  statefulSets,
  services,
  clients,
  secretsUsed,
  access,
  preparing,
];

/** Everything in which the objects beside the pod, and what prepares them, do not hold together. */
export function builderObjectProblems(plan: Plan): string[] {
  const commands = plan.preparations.flatMap((preparation) => preparation.commands);
  const scene: Scene = {
    plan,
    beside: plan.objects.filter((object) => object !== plan.pod),
    commands,
    secrets: madeSecrets(commands),
  };
  return checks.flatMap((check) => check(scene)).filter((problem) => problem !== false);
}
