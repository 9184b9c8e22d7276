import type { KubernetesFeature } from '../model/kubernetesMinor';
import type { Plan } from '../model/plan';
import type { Listener } from '../model/daemon';
import { isMapping, objectBase, splitObjectPath, valueAt, walk } from '../model/path';
import { mountAt, podView, type ContainerView, type PodView } from '../model/podView';
import { languageBuilderOf } from '../knowledge/docker/languageBuilders';
import { builderOf, builderRoots } from '../knowledge/docker/builders';
import { daemonOf, envValue, isLoopback, parseHost, startDelay } from '../knowledge/docker/dockerd';
import { kubernetesFeatures } from '../knowledge/kubernetesMinors';
import { hasFeature } from '../knowledge/kubernetesSince';
import { enclosureOf, type EnclosureKind } from '../knowledge/enclosures';
import { avoidedDockerVersions, images } from '../knowledge/versions';
import { quantity } from './quantity';
import { isServer, outsideProblems } from './servers';

/** What a planner may write into dockerd's command line. */
const knownFlags =
  /^--(data-root=\/dind-data\/docker|host=(unix|tcp):\/\/\S+|group=\d+|tls=false|mtu=\d+|default-network-opt=bridge=com\.docker\.network\.driver\.mtu=\d+|cgroup-parent=.*|authorization-plugin=opa-docker-authz)$/;

/** gVisor has no iptables for dockerd; anywhere else these would cut what it starts off the network. */
const withoutIptables = /--ip6?tables=false/;

/** Containers in which no step runs and no checkout lies. */
const helpers: readonly string[] = ['prepare-cache', 'authz'];

const dnsLabel = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const catalogue: readonly string[] = Object.values(images).map(({ image }) => image);

const duplicates = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

const env = (view: ContainerView, name: string): string | undefined => envValue(view.container, name);

interface Scene {
  readonly plan: Plan;
  readonly view: PodView;
  readonly daemons: readonly ContainerView[];
  /** Containers that are told where a daemon is, and run none. */
  readonly clients: readonly ContainerView[];
  readonly ref: string;
  /** Containers that a solution of this plan may give a login: where it pushes. */
  readonly pushers: readonly string[];
  /** The platform gives the namespace users of its own, and refuses any other. */
  readonly usersOfPlatform: boolean;
  /** What stands around the pod, as its own fields say. */
  readonly around: EnclosureKind | undefined;
}

type Check = (scene: Scene) => readonly (string | false)[];

const shape: Check = ({ view, plan }) => {
  const names = view.containers.map(({ name }) => name);
  const volumes = view.volumes.map(({ volume }) => volume.name);
  const mounted = new Set(view.containers.flatMap(({ mounts }) => mounts.map(({ name }) => name)));
  const empty: string[] = [];
  walk(view.pod, (path, value) => {
    if (value === null || value === undefined || value === '') empty.push(path);
    if (Array.isArray(value) && value.length === 0) empty.push(path);
  });
  return [
    ...duplicates(names).map((name) => `two containers ${name}`),
    ...duplicates(volumes).map((name) => `two volumes ${name}`),
    ...[...names, ...volumes, view.pod.metadata?.name ?? ''].map(
      (name) => !dnsLabel.test(name) && `${name} is no DNS label`,
    ),
    ...volumes.map((name) => !mounted.has(name) && `volume ${name} is mounted nowhere`),
    ...[...mounted].map((name) => !volumes.includes(name) && `mount ${name} has no volume`),
    ...empty.map((path) => `${path} is empty`),
    view.pod.apiVersion !== 'v1' && 'apiVersion is not v1',
    view.pod.kind !== 'Pod' && 'kind is not Pod',
    view.spec.automountServiceAccountToken !== false &&
      view.spec.serviceAccountName === undefined &&
      'a token is mounted',
    view.spec.restartPolicy !== 'Never' && 'restartPolicy is not Never',
    (view.spec.terminationGracePeriodSeconds ?? 0) < 10 && 'no time to stop',
    Object.keys(plan.notes).length === 0 && 'no notes',
    (view.spec.nodeSelector === undefined) !== (view.spec.tolerations === undefined) &&
      'a node selector without a toleration, or the other way round',
  ];
};

const eachContainer: Check = ({ view, plan }) =>
  view.containers.flatMap(({ container, name, mounts, list }) => {
    const paths = mounts.map(({ mountPath }) => mountPath);
    const variables = (container.env ?? []).map((variable) => variable.name);
    const image = String(container.image);
    return [
      ...duplicates(paths).map((path) => `${name}: two mounts at ${path}`),
      ...paths.map((path) => !/^\/[^\s]*[^/]$/.test(path) && `${name}: mount path ${path}`),
      ...duplicates(variables).map((variable) => `${name}: ${variable} set twice`),
      ...(container.env ?? []).map(
        ({ name: variable, value }) =>
          (typeof value !== 'string' || !/^[A-Z][A-Z0-9_]*$/.test(variable)) && `${name}: env ${variable}`,
      ),
      !catalogue.includes(image) && `${name}: image ${image} is not in the table of versions`,
      avoidedDockerVersions.some((version) => image.includes(version)) && `${name}: avoided version ${image}`,
      container.ports !== undefined && `${name}: declares ports`,
      list === 'ephemeralContainers' && `${name}: ephemeral`,
      container.resources?.limits?.['memory'] === undefined && `${name}: no memory limit`,
      container.resources?.limits?.['ephemeral-storage'] === undefined &&
        `${name}: no ephemeral-storage limit`,
      container.resources?.requests?.['cpu'] === undefined && `${name}: no cpu request`,
      container.resources?.requests?.['memory'] === undefined && `${name}: no memory request`,
      ...Object.entries(container.resources?.requests ?? {}).map(([resource, requested]) => {
        const limit = container.resources?.limits?.[resource];
        return (
          !(quantity(requested) > 0 && (limit === undefined || quantity(requested) <= quantity(limit))) &&
          `${name}: requests ${String(requested)} ${resource} of ${String(limit)}`
        );
      }),
      ...[...(container.command ?? []), ...(container.args ?? [])].map(
        (word) =>
          variables.some((variable) => word.includes(`$(${variable})`)) &&
          `${name}: Kubernetes would expand ${word}`,
      ),
      !helpers.includes(name) &&
        mountAt({ mounts } as unknown as ContainerView, plan.workspacePath)?.mountPath !==
          plan.workspacePath &&
        `${name}: the checkout is not at ${plan.workspacePath}`,
    ];
  });

/** What each of these needs of the pod, and what it refuses (sources `observed-node`, `gvisor-docker`, `sysbox-deploy`). */
const expectedOf: Readonly<
  Record<EnclosureKind, { hostUsers?: false; privileged: boolean; adds: readonly string[]; memory: boolean }>
> = {
  'user-namespace': {
    hostUsers: false,
    privileged: false,
    adds: ['SYS_ADMIN', 'NET_ADMIN', 'SYS_PTRACE'],
    memory: false,
  },
  gvisor: {
    privileged: false,
    adds: ['SYS_ADMIN', 'NET_ADMIN', 'NET_RAW', 'SYS_PTRACE'],
    memory: true,
  },
  kata: { privileged: true, adds: [], memory: true },
  sysbox: { hostUsers: false, privileged: false, adds: [], memory: false },
};

const refsAround: Readonly<Record<string, EnclosureKind>> = {
  'dind-sidecar/userns': 'user-namespace',
  'dind-sidecar/gvisor': 'gvisor',
  'dind-sidecar/kata': 'kata',
  'dind-sidecar/sysbox': 'sysbox',
};

function enclosureProblems(
  view: PodView,
  daemons: readonly ContainerView[],
  ref: string,
  around: EnclosureKind | undefined,
): (string | false)[] {
  const named = view.spec.runtimeClassName !== undefined;
  const isSidecar = ref.startsWith('dind-');
  const stated = [
    isSidecar && around !== refsAround[ref] && `${ref} stands in ${around ?? 'nothing'}`,
    isSidecar && named !== (around !== undefined) && 'a RuntimeClass without a reason, or none',
  ];
  if (!isSidecar || around === undefined) return stated;
  const expected = expectedOf[around];
  const annotations = view.pod.metadata?.annotations ?? {};
  const inMemory = (name: string): boolean =>
    view.volumes.some(({ volume }) => volume.name === name && volume.emptyDir?.medium === 'Memory');
  const hint = (name: string, share: string): boolean =>
    annotations[`dev.gvisor.spec.mount.${name}.share`] === share &&
    annotations[`dev.gvisor.spec.mount.${name}.type`] === 'tmpfs';
  return [
    ...stated,
    view.spec.hostUsers !== expected.hostUsers && `hostUsers is ${view.spec.hostUsers}`,
    inMemory('dind-data') !== expected.memory &&
      'layers on a file system that overlayfs refuses, or in memory for nothing',
    inMemory('dind-socket') !== expected.memory &&
      'the socket lies outside the sandbox, or in memory for nothing',
    around === 'gvisor' &&
      !(hint('dind-socket', 'pod') && hint('dind-data', 'container')) &&
      'gVisor gives each container a volume of its own',
    ...daemons.flatMap(({ name, container: { securityContext: own } }) => {
      const adds = own?.capabilities?.add ?? [];
      const unconfined =
        own?.seccompProfile?.type === 'Unconfined' && own.appArmorProfile?.type === 'Unconfined';
      return [
        (own?.privileged === true) !== expected.privileged && `${name}: privileged ${own?.privileged}`,
        ...expected.adds.map((one) => !adds.includes(one) && `${name}: no ${one}`),
        expected.adds.length === 0 && adds.length > 0 && `${name}: adds ${adds.join(', ')}`,
        around === 'user-namespace' && !unconfined && `${name}: profiles that forbid mounts`,
        (around === 'user-namespace') !== (own?.procMount === 'Unmasked') && `${name}: procMount`,
      ];
    }),
  ];
}

const security: Check = ({ view, daemons, ref, around, usersOfPlatform }) => {
  const pod = view.spec.securityContext;
  const userNamespace = view.spec.hostUsers === false;
  return [
    ...enclosureProblems(view, daemons, ref, around),
    view.spec.hostNetwork !== undefined && 'hostNetwork',
    view.spec.hostPID !== undefined && 'hostPID',
    view.spec.hostIPC !== undefined && 'hostIPC',
    ...view.containers.flatMap((container) => {
      const { name } = container;
      const own = container.container.securityContext;
      const user = own?.runAsUser ?? pod?.runAsUser;
      const nonRoot = own?.runAsNonRoot ?? pod?.runAsNonRoot;
      const isDaemon = daemons.includes(container);
      const builder = builderOf(container);
      return [
        own?.allowPrivilegeEscalation === undefined && `${name}: allowPrivilegeEscalation is left open`,
        own?.runAsNonRoot === undefined && `${name}: runAsNonRoot is left open`,
        (user === undefined) !== usersOfPlatform && `${name}: ${user ?? 'no user'}`,
        nonRoot === true && user === 0 && `${name}: root, and runAsNonRoot`,
        nonRoot === false && user !== 0 && !usersOfPlatform && `${name}: no root, and runAsNonRoot false`,
        own?.privileged === true &&
          own.allowPrivilegeEscalation !== true &&
          `${name}: privileged without allowPrivilegeEscalation`,
        own?.privileged === true &&
          !isDaemon &&
          !(userNamespace && builder === 'buildkit') &&
          `${name}: privileged, and no daemon runs in it`,
        own?.privileged === true &&
          isDaemon &&
          userNamespace &&
          `${name}: privileged in a user namespace does not work`,
        isDaemon && own?.privileged !== true && around === undefined && `${name}: a daemon that cannot start`,
        own?.procMount === 'Unmasked' && !userNamespace && `${name}: procMount needs hostUsers false`,
        own?.privileged !== true &&
          !isDaemon &&
          builder !== 'buildkit' &&
          builder !== 'buildah' &&
          own?.allowPrivilegeEscalation !== false &&
          `${name}: may escalate`,
      ];
    }),
  ];
};

/** The containers in which a stage builds without a Docker daemon. */
const building = ['buildkit', 'buildctl', 'buildx', 'buildah', 'kaniko'] as const;

const hidden = new Set(['', '.', '..']);

const volumes: Check = ({ view, plan, ref, daemons, pushers, usersOfPlatform }) => {
  const holders = (name: string) =>
    view.containers.filter(({ mounts }) => mounts.some((mount) => mount.name === name));
  const reaches = (name: string, allowed: readonly string[]) =>
    holders(name).flatMap((holder) =>
      allowed.includes(holder.name) ? [] : [`volume ${name} reaches ${holder.name}`],
    );
  // The workspace volume of Jenkins has no size, and counts like any other.
  const sizes = view.volumes.map(({ volume: { name, emptyDir } }) =>
    emptyDir === undefined || emptyDir.medium === 'Memory'
      ? 0
      : quantity(
          emptyDir.sizeLimit ??
            (name === 'workspace-volume' ? plan.options['workspaceSize'] || '10Gi' : undefined),
        ),
  );
  const disk = sizes.reduce((sum, size) => sum + size, 0);
  const storage = view.containers
    .map(({ container }) => quantity(container.resources?.limits?.['ephemeral-storage']))
    .reduce((sum, size) => sum + size, 0);
  return [
    !Number.isFinite(disk + storage) && 'a size is no quantity',
    storage < disk && 'the pod is evicted before its volumes are full',
    ...reaches('docker-certs', ['docker', 'tests', 'dind']),
    ...reaches('dind-socket', ['docker', 'tests', 'dind']),
    ...reaches('docker-socket', ['docker', 'tests']),
    ...reaches('dind-data', ['dind']),
    ...reaches('docker-config', [...pushers, ...building]),
    ...reaches('buildkit-state', ['buildkit']),
    ...reaches('buildah-storage', ['buildah']),
    ...reaches('client-certs', ['buildctl']),
    ...reaches('docker-plugins', ['authz', 'dind']),
    ...reaches('docker-policy', ['authz']),
    ...view.containers.flatMap(({ name, mounts }) =>
      mounts.flatMap((mount) => [
        mount.mountPath === '/certs' && `${name}: the CA key is shared`,
        mount.name === 'docker-certs' &&
          mount.mountPath !== '/certs/client' &&
          `${name}: keys at ${mount.mountPath}`,
        mount.name === 'docker-certs' &&
          (mount.readOnly === true) === (name === 'dind') &&
          `${name}: keys ${mount.readOnly ? 'cannot' : 'can'} be written`,
        /^\/(var\/)?run$/.test(mount.mountPath) && `${name}: a volume hides ${mount.mountPath}`,
        mount.subPath !== undefined && hidden.has(mount.subPath) && `${name}: subPath`,
      ]),
    ),
    ...view.volumes.flatMap(({ volume: { name, emptyDir, hostPath, persistentVolumeClaim, ...rest } }) => {
      const sources = [emptyDir, hostPath, persistentVolumeClaim].filter((source) => source !== undefined);
      const memory = emptyDir?.medium === 'Memory' ? quantity(emptyDir.sizeLimit) : 0;
      return [
        sources.length + Object.keys(rest).length !== 1 && `volume ${name} has ${sources.length} sources`,
        emptyDir !== undefined &&
          emptyDir.sizeLimit === undefined &&
          !(plan.ci === 'jenkins' && name === 'workspace-volume') &&
          `volume ${name} has no limit`,
        plan.ci === 'jenkins' &&
          name === 'workspace-volume' &&
          JSON.stringify(emptyDir) !== '{}' &&
          'Jenkins ignores what stands in workspace-volume',
        hostPath !== undefined && !ref.startsWith('docker-socket') && `volume ${name} is of the node`,
        hostPath !== undefined &&
          (hostPath.path !== '/var/run/docker.sock' || hostPath.type !== 'Socket') &&
          `volume ${name}: ${hostPath.path}, ${hostPath.type}`,
        persistentVolumeClaim !== undefined && name !== 'tool-cache' && `volume ${name} is a claim`,
        ...holders(name).map(
          ({ name: holder, container }) =>
            memory > 0 &&
            memory * 2 > quantity(container.resources?.limits?.['memory']) &&
            `volume ${name} fills the memory of ${holder}`,
        ),
      ];
    }),
    // A path of the checkout or of the package cache means the same in every container that has one.
    ...[plan.workspacePath, '/cache'].map((path) => {
      const names = new Set(
        view.containers.flatMap(({ mounts }) =>
          mounts.filter((mount) => mount.mountPath === path).map((mount) => mount.name),
        ),
      );
      return names.size > 1 && `${path} is ${[...names].join(' and ')}`;
    }),
    ...holders('tool-cache').map(
      ({ mounts, name }) =>
        mounts.find((mount) => mount.name === 'tool-cache')?.mountPath !== '/cache' &&
        `${name}: the package cache is elsewhere`,
    ),
    view.volumes.some(({ volume }) => volume.persistentVolumeClaim !== undefined) &&
      !view.containers.some(({ name }) => name === 'prepare-cache') &&
      !daemons.some(({ container }) => container.securityContext?.privileged === true) &&
      view.spec.securityContext?.fsGroup === undefined &&
      !ref.startsWith('docker-socket') &&
      // The platform gives the group of volumes with the user.
      !usersOfPlatform &&
      'nobody makes the claim writable',
    holders('tool-cache').length > 0 &&
      daemons.some((daemon) => !holders('tool-cache').includes(daemon)) &&
      'the daemon does not see the package cache',
  ];
};

/** Whether a call from a container of the pod to this address arrives at this listener. */
function arrives(call: Listener, listener: Listener): boolean {
  if (call.kind === 'unix') return listener.kind === 'unix' && call.path === listener.path;
  if (listener.kind !== 'tcp' || call.port !== listener.port || call.tls !== listener.tls) return false;
  return isLoopback(call.host) && (isLoopback(listener.host) || listener.host === '0.0.0.0');
}

const DEFAULT_SOCKET = 'unix:///var/run/docker.sock';

/** The daemon that a docker command in this container calls. */
function callOf(view: ContainerView): Listener | undefined {
  const verify = env(view, 'DOCKER_TLS_VERIFY');
  return parseHost(env(view, 'DOCKER_HOST') ?? DEFAULT_SOCKET, verify !== undefined && verify !== '');
}

const show = (listener: Listener | undefined): string =>
  listener === undefined
    ? 'nowhere'
    : listener.kind === 'unix'
      ? listener.path
      : `${listener.host}:${listener.port}`;

/** The volume, and the path inside it, behind a path of a container. */
function behind(view: ContainerView, path: string): string | undefined {
  const mount = mountAt(view, path);
  return mount && `${mount.name}${path.slice(mount.mountPath.length)}`;
}

const connection: Check = ({ view, daemons, clients, ref }) => {
  const wanted = ref.startsWith('dind-') ? 1 : 0;
  const holders = new Set(clients.map(({ name }) => name));
  return [
    daemons.length !== wanted && `${daemons.length} daemons`,
    ref.startsWith('dind-sidecar') && !holders.has('docker') && 'no client',
    ...view.containers.map(({ name }) => name === 'jnlp' && holders.has(name) && 'the agent knows a daemon'),
    ...clients.flatMap((client) => {
      const call = callOf(client);
      const tls = call?.kind === 'tcp' && call.tls;
      const keys = env(client, 'DOCKER_CERT_PATH');
      const certificates = [
        tls !== (keys !== undefined) && `${client.name}: keys without TLS, or TLS without keys`,
        tls && behind(client, `${keys}/x`) !== 'docker-certs/x' && `${client.name}: no keys at ${keys}`,
        !tls &&
          env(client, 'DOCKER_TLS_VERIFY') !== undefined &&
          `${client.name}: DOCKER_TLS_VERIFY without TLS`,
        call?.kind === 'tcp' && !isLoopback(call.host) && `${client.name}: calls ${call.host}`,
      ];
      if (ref.startsWith('docker-socket')) {
        const own = call?.kind === 'unix' ? behind(client, call.path) : undefined;
        return [...certificates, own !== 'docker-socket' && `${client.name}: calls ${show(call)}`];
      }
      return [
        ...certificates,
        ...daemons.flatMap((daemon) => {
          const listeners = daemonOf(daemon.container)?.listeners ?? [];
          const reached = call !== undefined && listeners.some((listener) => arrives(call, listener));
          return [
            !reached &&
              `${client.name} calls ${show(call)}, and the daemon listens on ${listeners.map(show).join(', ')}`,
            call?.kind === 'unix' &&
              (behind(client, call.path) === undefined ||
                behind(client, call.path) !== behind(daemon, call.path)) &&
              `${client.name}: ${call.path} is not the daemon’s`,
            tls &&
              behind(daemon, '/certs/client/x') !== 'docker-certs/x' &&
              `the keys do not arrive at ${client.name}`,
          ];
        }),
      ];
    }),
  ];
};

const daemonItself: Check = ({ view, daemons, clients, plan, ref, around }) =>
  daemons.flatMap((view_) => {
    const daemon = daemonOf(view_.container);
    if (!daemon) return ['no daemon'];
    const { name, container } = view_;
    const own = callOf(view_);
    const calls = [...clients, view_].flatMap((each) => callOf(each) ?? []);
    const probe = container.startupProbe;
    const words = [...(container.command ?? []), ...(container.args ?? [])].join(' ');
    const patience = (probe?.periodSeconds ?? 10) * (probe?.failureThreshold ?? 3);
    const data = daemon.dataRoots.flatMap((root) => mountAt(view_, root) ?? []);
    const tls = ref === 'dind-sidecar/tls';
    return [
      daemon.start !== (tls ? 'default' : 'passthrough') && `${name}: starts as ${daemon.start}`,
      startDelay(daemon) > 1 && `${name}: waits ${startDelay(daemon)} s on purpose`,
      daemon.rootless !== (ref === 'dind-sidecar/rootless') && `${name}: rootless ${daemon.rootless}`,
      ...daemon.listeners.flatMap((listener) => [
        !calls.some((call) => arrives(call, listener)) && `${name}: nobody uses ${show(listener)}`,
        listener.kind === 'tcp' &&
          !listener.tls &&
          !isLoopback(listener.host) &&
          `${name}: open on ${show(listener)}`,
      ]),
      ...daemon.flags.map(
        (flag) => !knownFlags.test(flag) && !words.startsWith('sh -c') && `${name}: flag ${flag}`,
      ),
      /DOCKER_DRIVER|storage-driver|experimental/.test(JSON.stringify(container)) &&
        `${name}: outdated setting`,
      withoutIptables.test(words) !== (around === 'gvisor') && `${name}: iptables`,
      env(view_, 'DOCKER_TLS_CERTDIR') === '' && `${name}: certificates are off`,
      tls && env(view_, 'DOCKER_TLS_CERTDIR') !== '/certs' && `${name}: certificates elsewhere`,
      tls && container.command !== undefined && `${name}: a command makes no certificates`,
      probe?.exec?.command?.join(' ') !== 'docker info' && `${name}: probe`,
      (own === undefined || !daemon.listeners.some((listener) => arrives(own, listener))) &&
        `${name}: the probe asks ${show(own)}`,
      (probe?.timeoutSeconds ?? 1) < 5 && `${name}: the probe gives up too soon`,
      patience < 60 + startDelay(daemon) && `${name}: the probe ends after ${patience} s`,
      data.length !== 1 && `${name}: ${data.length} volumes at the data root`,
      daemon.rootless &&
        (data[0]?.mountPath ?? '').startsWith('/home/rootless') &&
        `${name}: the layers lie below the image’s own volume`,
      ...data.map(
        (mount) =>
          view.volumes.find(({ volume }) => volume.name === mount.name)?.volume.emptyDir === undefined &&
          `${name}: the data root is no emptyDir`,
      ),
      daemon.rootless !== (container.securityContext?.runAsUser === 1000) && `${name}: user`,
      (view_.list === 'initContainers') !== (container.restartPolicy === 'Always') &&
        `${name}: an init container that never ends`,
      view_.list === 'initContainers' &&
        !hasFeature(plan.minor, 'nativeSidecar') &&
        `${name}: native sidecar`,
      ref.startsWith('dind-sidecar') &&
        view_.list !== (plan.options['sidecar'] === 'native' ? 'initContainers' : 'containers') &&
        `${name}: in ${view_.list}`,
      ...groupProblems(view, clients, daemon.flags, daemon.rootless),
    ];
  });

function groupProblems(
  view: PodView,
  clients: readonly ContainerView[],
  flags: readonly string[],
  rootless: boolean,
): (string | false)[] {
  const group = flags.map((flag) => /^--group=(\d+)$/.exec(flag)?.[1]).find((found) => found !== undefined);
  const groups = view.spec.securityContext?.supplementalGroups ?? [];
  const unix = clients.some((client) => callOf(client)?.kind === 'unix');
  return [
    unix && group === undefined && 'no group for the socket',
    unix && !rootless && !groups.includes(Number(group)) && `clients are not in group ${group}`,
    !unix && groups.length > 0 && 'a group without a socket',
    ...clients.map(
      ({ name, container }) =>
        rootless &&
        (container.securityContext?.runAsUser ?? view.spec.securityContext?.runAsUser) !== 1000 &&
        `${name}: not the daemon’s user`,
    ),
  ];
}

const nodeSocket: Check = ({ view, clients, ref }) => {
  if (!ref.startsWith('docker-socket')) return [];
  const groups = view.spec.securityContext?.supplementalGroups ?? [];
  return clients.map(
    ({ name, container }) =>
      groups.length === 0 &&
      container.securityContext?.runAsUser !== 0 &&
      `${name}: neither root nor in the group of the socket`,
  );
};

const probes: Check = ({ view, daemons }) =>
  view.containers.flatMap((container) => {
    const { startupProbe, readinessProbe, livenessProbe, lifecycle } = container.container;
    return [
      livenessProbe !== undefined && `${container.name}: liveness probe`,
      lifecycle !== undefined && `${container.name}: lifecycle`,
      !daemons.includes(container) &&
        !isServer(container) &&
        (startupProbe ?? readinessProbe) !== undefined &&
        `${container.name}: probe`,
      ...[startupProbe, readinessProbe].map(
        (probe) =>
          (probe?.tcpSocket ?? probe?.httpGet ?? probe?.grpc) !== undefined &&
          `${container.name}: a probe over the network`,
      ),
    ];
  });

const working: Check = ({ view, daemons, plan }) =>
  view.containers.flatMap((container) => {
    const { name } = container;
    const { command, args, env: variables } = container.container;
    if (name === 'jnlp') {
      return [
        plan.ci !== 'jenkins' && 'an agent of Jenkins',
        (command ?? args ?? variables) !== undefined && 'the agent has a command or variables of ours',
      ];
    }
    return [
      !daemons.includes(container) &&
        !isServer(container) &&
        name !== 'authz' &&
        container.list === 'containers' &&
        !/^sh -c trap exit TERM; sleep infinity & wait$/.test(command?.join(' ') ?? '') &&
        `${name}: does not wait`,
      !daemons.includes(container) &&
        !isServer(container) &&
        name !== 'authz' &&
        (container.list !== 'containers') !== (name === 'prepare-cache') &&
        `${name}: in ${container.list}`,
      name === 'prepare-cache' && /sleep|dockerd/.test(command?.join(' ') ?? '') && `${name}: does not end`,
      plan.ci === 'jenkins' && env(container, 'WORKSPACE') !== undefined && `${name}: Jenkins sets WORKSPACE`,
      plan.ci !== 'jenkins' &&
        container.list === 'containers' &&
        (['docker', 'tests'].includes(name) || plan.steps.some((step) => step.container === name)) &&
        !daemons.includes(container) &&
        !isServer(container) &&
        container.container.workingDir !== plan.workspacePath &&
        `${name}: starts in ${container.container.workingDir}`,
    ];
  });

/** Where each builder wants its layers, and as which user. */
function storeProblems(view: PodView, builder: ContainerView): (string | false)[] {
  const { name, container } = builder;
  const kind = builderOf(builder);
  const roots = kind === undefined ? [] : builderRoots(builder, kind);
  const [root] = roots;
  const mount = root === undefined ? undefined : mountAt(builder, root);
  const volume = view.volumes.find((candidate) => candidate.volume.name === mount?.name)?.volume;
  return [
    root !== undefined && mount?.mountPath !== root && `${name}: its layers do not lie at ${root}`,
    root !== undefined && volume?.emptyDir === undefined && `${name}: its layers lie on no emptyDir`,
    root === undefined &&
      container.securityContext?.runAsUser !== 0 &&
      `${name}: unpacks over its own files, and is no root`,
  ];
}

const builders: Check = ({ view }) =>
  view.containers.flatMap((builder) => {
    const { name, container } = builder;
    const kind = builderOf(builder);
    if (kind === undefined || languageBuilderOf(builder) !== undefined) return [];
    const own = container.securityContext;
    const userNamespace = view.spec.hostUsers === false;
    const rootless = /rootless/.test(String(container.image));
    const unconfined = [own?.seccompProfile?.type, own?.appArmorProfile?.type].filter(
      (type) => type === 'Unconfined',
    );
    const annotated = Object.keys(view.pod.metadata?.annotations ?? {}).some((key) =>
      key.endsWith(`/${name}`),
    );
    return [
      ...storeProblems(view, builder),
      // Each of the two forbids a build by itself.
      own?.privileged !== true &&
        [1, 3].includes(unconfined.length + (annotated ? 1 : 0)) &&
        `${name}: opts out of one profile of two`,
      kind === 'buildkit' &&
        (userNamespace ? rootless || own?.privileged !== true : !rootless || own?.runAsUser !== 1000) &&
        `${name}: an image for another kind of pod`,
      kind === 'buildkit' &&
        rootless &&
        !env(builder, 'BUILDKITD_FLAGS')?.includes('--oci-worker-no-process-sandbox') &&
        `${name}: a process sandbox that cannot be set up`,
      kind === 'buildah' &&
        env(builder, 'STORAGE_DRIVER') !== (userNamespace ? 'overlay' : 'vfs') &&
        `${name}: storage ${env(builder, 'STORAGE_DRIVER')}`,
      kind === 'buildah' &&
        userNamespace &&
        own?.runAsUser !== 1000 &&
        `${name}: user ${own?.runAsUser}, whose ids do not fit`,
      kind === 'buildah' && env(builder, 'BUILDAH_ISOLATION') !== 'chroot' && `${name}: another isolation`,
      kind === 'buildah' &&
        behind(builder, env(builder, 'REGISTRY_AUTH_FILE') ?? '') !== 'docker-config/config.json' &&
        `${name}: the login is not kept in memory`,
      kind !== 'buildah' &&
        behind(builder, `${env(builder, 'DOCKER_CONFIG')}/config.json`) !== 'docker-config/config.json' &&
        `${name}: the login is not kept in memory`,
      kind === 'kaniko' && !String(container.image).endsWith('-debug') && `${name}: an image without a shell`,
      kind === 'kaniko' &&
        JSON.stringify(own?.capabilities?.drop) !== '["ALL"]' &&
        `${name}: keeps capabilities that it does not need`,
    ];
  });

const versions: Check = ({ view }) => {
  const found = new Set(
    view.containers
      // The client of a hosted builder talks to no daemon of ours.
      .filter((container) => env(container, 'BUILDX_BUILDER') === undefined)
      .flatMap(({ container }) => /^docker:([\d.]+)-/.exec(String(container.image))?.[1] ?? []),
  );
  return [found.size > 1 && `client and daemon differ: ${[...found].join(', ')}`];
};

const minors: Check = ({ view, plan }) => {
  const problems: string[] = [];
  walk(view.pod, (path) => {
    for (const { field, since } of Object.values<KubernetesFeature>(kubernetesFeatures)) {
      if (field?.test(path) === true && plan.minor < since) problems.push(`${path} needs 1.${since}`);
    }
  });
  const annotations = view.pod.metadata?.annotations ?? {};
  return [
    ...problems,
    ...Object.keys(annotations).map(
      (key) =>
        key.startsWith('container.apparmor.security.beta.kubernetes.io/') &&
        (hasFeature(plan.minor, 'appArmorField') ||
          !view.containers.some(({ name }) => key.endsWith(`/${name}`))) &&
        `annotation ${key}`,
    ),
  ];
};

/** Clients that call no daemon of the pod or of the node call something else that is there. */
const outside: Check = ({ plan, view, daemons, clients, ref }) =>
  daemons.length > 0 || ref.startsWith('docker-socket') ? [] : outsideProblems(plan, view, clients);

const notes: Check = ({ plan }) =>
  Object.keys(plan.notes).map((path) => {
    const { base, inside } = splitObjectPath(path);
    const object = plan.objects.find((candidate) => objectBase(candidate) === base);
    return (
      (!object || (inside !== '' && valueAt(object, inside) === undefined)) &&
      `a note at ${path}, where nothing stands`
    );
  });

/** The plugin that dockerd asks: there before it, reached by it alone, with a policy that exists. */
const plugin: Check = ({ view, plan, daemons, ref }) => {
  const own = view.containers.find(({ name }) => name === 'authz');
  const flagged = daemons.some(({ container }) =>
    /--authorization-plugin=/.test(JSON.stringify([container.command, container.args])),
  );
  const wanted = ref === 'dind-sidecar/authz';
  if (!own) return [(flagged || wanted) && 'dockerd asks a plugin that is not there'];
  const order = view.containers.map(({ name }) => name);
  const policy = /-policy-file (\S+)/.exec((own.container.args ?? []).join(' '))?.[1] ?? '';
  const mount = mountAt(own, policy);
  const source = view.volumes.find(({ volume }) => volume.name === mount?.name)?.volume.configMap?.name;
  const object = plan.objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata?.name === source);
  const data: unknown = object && 'data' in object ? object.data : undefined;
  const text = isMapping(data) ? data[policy.slice((mount?.mountPath.length ?? 0) + 1)] : undefined;
  return [
    !(flagged && wanted) && 'a plugin that nobody asks',
    ...daemons.flatMap((daemon) => [
      order.indexOf('authz') > order.indexOf(daemon.name) && 'the plugin comes after dockerd',
      daemon.list !== own.list && 'the plugin starts apart from dockerd',
      mountAt(own, '/run/docker/plugins/x')?.name !== mountAt(daemon, '/run/docker/plugins/x')?.name &&
        'dockerd does not find the plugin',
    ]),
    own.container.securityContext?.runAsUser !== 0 && 'the socket of the plugin does not belong to root',
    mount?.readOnly !== true && 'the policy can be changed',
    typeof text !== 'string' && `no policy at ${policy}`,
    typeof text === 'string' &&
      !text.includes('default allow := false') &&
      'the policy allows what it does not name',
    typeof text === 'string' &&
      [plan.workspacePath, '/run/dind/docker.sock']
        .map((path) => !text.includes(`"${path}"`))
        .includes(true) &&
      'the policy refuses the checkout',
  ];
};

const checks: readonly Check[] = [
  shape,
  eachContainer,
  security,
  volumes,
  connection,
  daemonItself,
  nodeSocket,
  probes,
  working,
  builders,
  versions,
  minors,
  outside,
  notes,
  plugin,
];

/** The containers in which a variant pushes. */
function pushersOf(ref: string): string[] {
  if (ref.startsWith('buildkit-rootless')) return ['buildkit'];
  if (ref.startsWith('language-builder')) return ['jib', 'ko', 'buildpacks'];
  if (ref.startsWith('dind-same-container')) return ['dind'];
  if (ref === 'external-builder/cloud') return ['buildx'];
  return /^(dind-sidecar|docker-socket|external-builder\/ssh)/.test(ref) ? ['docker'] : [];
}

/** Everything in which a pod of ours does not hold together; nothing where it does. */
export function podProblems(plan: Plan): string[] {
  const view = podView(plan.pod);
  const daemons = view.containers.filter(({ container }) => daemonOf(container) !== undefined);
  const clients = view.containers.filter(
    (container) => !daemons.includes(container) && env(container, 'DOCKER_HOST') !== undefined,
  );
  const scene: Scene = {
    plan,
    view,
    daemons,
    clients,
    ref: plan.refs[0] ?? '',
    pushers: plan.refs.flatMap(pushersOf),
    usersOfPlatform: plan.refs.includes('external-builder/openshift-build'),
    around: enclosureOf(view.spec),
  };
  return checks.flatMap((check) => check(scene)).filter((problem) => problem !== false);
}
