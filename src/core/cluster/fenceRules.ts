import type { Container, Pod, Volume } from '../model/kubernetes';
import type { PodSecurityLevel } from '../model/podSecurity';
import { podView } from '../model/podView';
import { hasFeature } from '../knowledge/kubernetesSince';
import { ordinaryVolumes } from '../podSecurity/checks/restrictedVolumes';
import { safeSysctls } from '../podSecurity/checks/sysctls';
import { seLinuxTypes } from '../podSecurity/checks/seLinuxOptions';

/** One thing that a fence asks of every pod of a namespace. */
export interface FenceRule {
  readonly id: FenceRuleId;
  /** CEL, over `object` and the variables of the fence. Its lines are broken where it reads best. */
  readonly expression: string;
  /** What a refused pod is told. */
  readonly message: string;
}

export type FenceRuleId =
  | 'privileged'
  | 'host'
  | 'volumes'
  | 'capabilities'
  | 'escalation'
  | 'seccomp'
  | 'apparmor'
  | 'proc'
  | 'root'
  | 'selinux'
  | 'sysctls'
  | 'probes';

/** What every expression of a fence may name beside `object`. */
export interface FenceVariable {
  readonly name: string;
  readonly expression: string;
}

type Security = NonNullable<Container['securityContext']>;

interface Scene {
  readonly pod: Pod;
  readonly minor: number;
  readonly containers: readonly Container[];
}

/** Text as CEL writes it. Names and images of a pod hold no quotes, and a test would notice. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
const listed = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;
const unique = (texts: readonly string[]): string[] => [...new Set(texts)].toSorted();

const imagesWith = ({ containers }: Scene, relaxed: (own: Security) => boolean): string[] =>
  unique(
    containers.flatMap(({ image, securityContext }) =>
      image !== undefined && relaxed(securityContext ?? {}) ? [image] : [],
    ),
  );

const podSecurityContext = ({ pod }: Scene) => pod.spec?.securityContext ?? {};

/** What the pod is enclosed in: only behind the same wall may another be as relaxed. */
function enclosure({ spec }: Pod): string[] {
  return [
    ...(spec?.runtimeClassName === undefined
      ? []
      : [`object.spec.?runtimeClassName.orValue('') == ${quoted(spec.runtimeClassName)}`]),
    ...(spec?.hostUsers === false ? ['!object.spec.?hostUsers.orValue(true)'] : []),
  ];
}

/** Every container of any list has a type of its own in CEL: `dyn` lets one list hold all of them. */
export function fenceVariables(pod: Pod): FenceVariable[] {
  const wall = enclosure(pod);
  return [
    {
      name: 'containers',
      expression: [
        'dyn(object.spec.containers)',
        'dyn(object.spec.?initContainers.orValue([]))',
        'dyn(object.spec.?ephemeralContainers.orValue([]))',
      ].join(' +\n'),
    },
    ...(wall.length > 0 ? [{ name: 'enclosed', expression: wall.join(' &&\n') }] : []),
  ];
}

/** Whether a container has one of these images, and the pod the wall of the plan’s. */
const isOneOf = ({ pod }: Scene, images: readonly string[]): string =>
  `${enclosure(pod).length > 0 ? 'variables.enclosed && ' : ''}c.image in ${listed(images)}`;

/** A condition of every container; these images need not meet it. */
const everyContainer = (scene: Scene, condition: string, but: readonly string[]): string =>
  `variables.containers.all(c,\n  ${condition}${but.length === 0 ? '' : ` ||\n  ${isOneOf(scene, but)}`})`;

/** A condition of the pod as a whole. Where the plan’s pod does not meet it, another with one of its images need not. */
const wholePod = (scene: Scene, condition: string, relaxed: boolean): string =>
  relaxed
    ? `(${condition} ||\n  variables.containers.exists(c, ${isOneOf(scene, unique(scene.containers.flatMap(({ image }) => image ?? [])))}))`
    : condition;

const only = (images: readonly string[], what: string): string =>
  images.length === 0 ? `No container may ${what} here.` : `Only ${images.join(' and ')} may ${what} here.`;

const own = 'c.?securityContext';
const whole = 'object.spec.?securityContext';

function privileged(scene: Scene): FenceRule {
  const images = imagesWith(scene, (security) => security.privileged === true);
  return {
    id: 'privileged',
    expression: everyContainer(scene, `!${own}.?privileged.orValue(false)`, images),
    message: only(images, 'be privileged'),
  };
}

const host = (): FenceRule => ({
  id: 'host',
  expression: [
    '!object.spec.?hostNetwork.orValue(false)',
    '!object.spec.?hostPID.orValue(false)',
    '!object.spec.?hostIPC.orValue(false)',
    `!${whole}.?windowsOptions.?hostProcess.orValue(false)`,
    `variables.containers.all(c, !${own}.?windowsOptions.?hostProcess.orValue(false))`,
    'variables.containers.all(c, c.?ports.orValue([]).all(p, p.?hostPort.orValue(0) == 0))',
  ].join(' &&\n'),
  message: 'No pod here may use the network, processes, memory or ports of the node.',
});

/** An image as a volume is a field that older servers do not know. */
const volumeKinds = (minor: number): string[] =>
  [...ordinaryVolumes].filter((kind) => kind !== 'image' || hasFeature(minor, 'imageVolume'));

function volumes({ pod, minor }: Scene): FenceRule {
  const ofNode = (pod.spec?.volumes ?? []).flatMap(({ hostPath }: Volume) => hostPath ?? []);
  const paths = ofNode.map(
    ({ path, type }) =>
      `has(v.hostPath) && v.hostPath.path == ${quoted(path)}${type === undefined ? '' : ` && v.hostPath.?type.orValue('') == ${quoted(type)}`}`,
  );
  const kinds = volumeKinds(minor).map((kind) => `has(v.${kind})`);
  return {
    id: 'volumes',
    expression: `object.spec.?volumes.orValue([]).all(v,\n  ${[...kinds, ...paths].join(' ||\n  ')})`,
    message:
      ofNode.length === 0
        ? 'No volume here may reach the node or a network share.'
        : `Only ${ofNode.map(({ path }) => path).join(' and ')} of the node may be a volume here.`,
  };
}

function capabilities(scene: Scene): FenceRule {
  const added = new Map<string, string[]>();
  for (const { image = '', securityContext } of scene.containers) {
    const more = (securityContext?.capabilities?.add ?? []).filter((name) => name !== 'NET_BIND_SERVICE');
    if (more.length === 0) continue;
    const key = unique(more).join();
    added.set(key, unique([...(added.get(key) ?? []), image]));
  }
  const allowed = [...added].map(
    ([names, images]) => `${isOneOf(scene, images)} && a in ${listed(names.split(','))}`,
  );
  return {
    id: 'capabilities',
    expression: `variables.containers.all(c, ${own}.?capabilities.?add.orValue([]).all(a,\n  ${["a == 'NET_BIND_SERVICE'", ...allowed].join(' ||\n  ')}))`,
    message: only(unique([...added.values()].flat()), 'add more capabilities than NET_BIND_SERVICE'),
  };
}

function escalation(scene: Scene): FenceRule {
  const images = imagesWith(scene, ({ allowPrivilegeEscalation }) => allowPrivilegeEscalation === true);
  return {
    id: 'escalation',
    expression: everyContainer(scene, `!${own}.?allowPrivilegeEscalation.orValue(false)`, images),
    message: only(images, 'allow privilege escalation'),
  };
}

/** The two profiles, which a pod sets for all of its containers or a container for itself. */
function profile(scene: Scene, id: 'seccomp' | 'apparmor', field: 'seccompProfile' | 'appArmorProfile') {
  const images = imagesWith(scene, (security) => security[field]?.type === 'Unconfined');
  const relaxed = podSecurityContext(scene)[field]?.type === 'Unconfined';
  const name = id === 'seccomp' ? 'seccomp' : 'AppArmor';
  return {
    id,
    expression: [
      wholePod(scene, `${whole}.?${field}.?type.orValue('') != 'Unconfined'`, relaxed),
      everyContainer(scene, `${own}.?${field}.?type.orValue('') != 'Unconfined'`, images),
    ].join(' &&\n'),
    message: only(images, `opt out of ${name}`),
  };
}

function proc(scene: Scene): FenceRule {
  const images = imagesWith(scene, ({ procMount }) => procMount !== undefined && procMount !== 'Default');
  return {
    id: 'proc',
    expression: everyContainer(scene, `${own}.?procMount.orValue('Default') == 'Default'`, images),
    message: only(images, 'unmask /proc'),
  };
}

/** Root by the field, not by an image that says nothing: a namespace at baseline admits that too. */
function root(scene: Scene): FenceRule {
  const isRoot = ({ runAsUser, runAsNonRoot }: Pick<Security, 'runAsUser' | 'runAsNonRoot'>): boolean =>
    runAsUser === 0 || runAsNonRoot === false;
  const images = imagesWith(scene, isRoot);
  const isOrdinary = (at: string): string =>
    `${at}.?runAsUser.orValue(1) != 0 &&\n  ${at}.?runAsNonRoot.orValue(true)`;
  const rule = [
    wholePod(scene, isOrdinary(whole), isRoot(podSecurityContext(scene))),
    everyContainer(scene, isOrdinary(own), images),
  ].join(' &&\n');
  return {
    id: 'root',
    expression: hasFeature(scene.minor, 'userNamespaceRules')
      ? `!object.spec.?hostUsers.orValue(true) ||\n${rule}`
      : rule,
    message: only(images, 'ask for root'),
  };
}

function selinux({ minor }: Scene): FenceRule {
  const types = [...seLinuxTypes].flatMap(([type, since]) => (since <= minor ? [type] : []));
  const isOrdinary = (at: string): string =>
    [
      `${at}.?seLinuxOptions.?type.orValue('') in ${listed(types)}`,
      `${at}.?seLinuxOptions.?user.orValue('') == ''`,
      `${at}.?seLinuxOptions.?role.orValue('') == ''`,
    ].join(' &&\n  ');
  return {
    id: 'selinux',
    expression: `${isOrdinary(whole)} &&\nvariables.containers.all(c,\n  ${isOrdinary(own)})`,
    message: 'No pod here may take another SELinux label than that of a container.',
  };
}

function sysctls({ minor }: Scene): FenceRule {
  const safe = [...safeSysctls].flatMap(([name, since]) => (since <= minor ? [name] : []));
  return {
    id: 'sysctls',
    expression: `${whole}.?sysctls.orValue([]).all(s, s.name in [\n  ${safe.map(quoted).join(',\n  ')}])`,
    message: 'No pod here may set a sysctl that reaches beyond it.',
  };
}

const probes = (): FenceRule => ({
  id: 'probes',
  expression: `variables.containers.all(c,
  [c.?livenessProbe, c.?readinessProbe, c.?startupProbe, c.?lifecycle.?postStart, c.?lifecycle.?preStop].all(p,
    p.?httpGet.?host.orValue('') == '' && p.?tcpSocket.?host.orValue('') == ''))`,
  message: 'No probe here may call another host than its own pod.',
});

/**
 * What a namespace admits that enforces no more than `level`, so that this pod is admitted and no pod gets more than
 * restricted allows, but for what this one needs: by image, since CI systems rename containers, and behind the same
 * wall. It asks after what a pod sets; what it leaves open is as at level baseline. Where the level itself refuses
 * something, there is no rule for it.
 */
export function fenceRules(pod: Pod, level: PodSecurityLevel, minor: number): FenceRule[] {
  if (level === 'restricted') return [];
  const scene: Scene = { pod, minor, containers: podView(pod).containers.map(({ container }) => container) };
  const beyondBaseline = [
    volumes(scene),
    capabilities(scene),
    escalation(scene),
    // Level baseline lets it through behind a user namespace only.
    ...(hasFeature(minor, level === 'baseline' ? 'userNamespaceRules' : 'procMount') ? [proc(scene)] : []),
    root(scene),
  ];
  if (level === 'baseline') return beyondBaseline;
  return [
    privileged(scene),
    host(),
    ...beyondBaseline,
    profile(scene, 'seccomp', 'seccompProfile'),
    profile(scene, 'apparmor', 'appArmorProfile'),
    selinux(scene),
    sysctls(scene),
    ...(hasFeature(minor, 'probeHostRule') ? [probes()] : []),
  ];
}
