import type { Isolation } from '../model/criterion';
import type { Daemon, Listener } from '../model/daemon';
import type { PodSpec } from '../model/kubernetes';
import { childPath } from '../model/path';
import { mountAt, type ContainerView, type PodView, type VolumeView } from '../model/podView';
import type { DaemonView, Inspected } from '../model/risk';
import { builderOf, builderRoots } from './docker/builders';
import { isLoopback } from './docker/listeners';
import { enclosureOf, sandboxOf } from './enclosures';

/** Small questions about a pod that several detectors ask. */

export const isPrivileged = (view: ContainerView): boolean =>
  view.container.securityContext?.privileged === true;

/** Path of a hostPath volume, with /var/run written as /run: both are the same directory. */
export const hostPathOf = ({ volume }: VolumeView): string | undefined => {
  const path: unknown = volume.hostPath?.path;
  if (typeof path !== 'string') return undefined;
  const clean = path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  return clean.replace(/^\/var\/run(?=\/|$)/, '/run');
};

/** The socket of a Docker daemon of the node, under whatever directory. */
export const isDockerSocket = (volume: VolumeView): boolean =>
  hostPathOf(volume)?.endsWith('docker.sock') ?? false;

/** Directories in which a runtime socket lies, and sockets of other runtimes. */
const runtimeParents =
  /^(\/|\/run|\/var|\/run\/(docker(\/containerd)?|containerd|crio|podman|buildkit|cri-dockerd|k3s(\/containerd)?|user(\/\d+(\/podman)?)?))$/;
const runtimeSockets = /\/(containerd|crio|podman|buildkitd|cri-dockerd|dockershim)[^/]*\.sock$/;

/** A runtime socket that is not Docker's, or a directory that holds one. */
export const isOtherRuntimePath = (volume: VolumeView): boolean => {
  const path = hostPathOf(volume);
  return (
    path !== undefined && !isDockerSocket(volume) && (runtimeParents.test(path) || runtimeSockets.test(path))
  );
};

export const isMounted = (subject: Inspected, volume: VolumeView): boolean =>
  subject.pod.containers.some((view) => holdsVolume(view, volume.volume.name));

/** The volumes through which containers of this pod command a runtime of the node. */
export const nodeSockets = (subject: Inspected): VolumeView[] =>
  subject.pod.volumes.filter(
    (volume) => (isDockerSocket(volume) || isOtherRuntimePath(volume)) && isMounted(subject, volume),
  );

export const holdsVolume = (view: ContainerView, name: string): boolean =>
  view.mounts.some((mount) => mount.name === name);

export const tcpListeners = (daemon: Daemon): Extract<Listener, { kind: 'tcp' }>[] =>
  daemon.listeners.filter((listener) => listener.kind === 'tcp');

export const isOpenPlain = (listener: Listener): boolean =>
  listener.kind === 'tcp' && !listener.tls && !isLoopback(listener.host);

/** The daemon in whose container a path lies. */
export const daemonAt = (subject: Inspected, path: string): DaemonView | undefined =>
  subject.daemons.find(({ view }) => path === view.path || path.startsWith(`${view.path}/`));

/** Detectors ask for every daemon of a pod; the answer is one for all. */
const others = new WeakMap<Inspected, readonly ContainerView[]>();

/** Containers that run beside a daemon: all that start none, native sidecars included. */
export function otherContainers(subject: Inspected): readonly ContainerView[] {
  const known = others.get(subject);
  if (known) return known;
  const daemons = new Set(subject.daemons.map(({ view }) => view.path));
  const found = subject.pod.containers.filter(
    (view) => !daemons.has(view.path) && (view.list === 'containers' || view.nativeSidecar),
  );
  others.set(subject, found);
  return found;
}

/** The agent of Jenkins: the plugin fills the container `jnlp`, or adds it (source `jenkins-k8s-plugin`). */
export const isJenkinsAgent = (view: ContainerView): boolean =>
  view.name === 'jnlp' || /(^|\/)(inbound|jnlp)-agent([:@]|$)/.test(String(view.container.image ?? ''));

/** Whether the plugin adds an agent that the pod does not name. */
export const addsJenkinsAgent = (subject: Inspected): boolean =>
  subject.ci === 'jenkins' && !subject.pod.containers.some(isJenkinsAgent);

/** What stands around a pod, as the matrix names it. */
export const isolationOf = (spec: PodSpec): Isolation => enclosureOf(spec) ?? 'none';

/** Whether every container of the pod runs apart from the node's kernel, or as nobody on the node. */
export const isSandboxed = (subject: Inspected): boolean => sandboxOf(subject.pod.spec) !== undefined;

export const hasUserNamespace = (subject: Inspected): boolean => subject.pod.spec.hostUsers === false;

/**
 * Where this pod holds root of its node: its privileged containers, unless a sandbox or a user namespace stands between,
 * and the sockets of the node's runtimes. Paths, to which a line belongs.
 */
export const nodeRootAt = (subject: Inspected): string[] => [
  ...(isSandboxed(subject) || hasUserNamespace(subject)
    ? []
    : subject.pod.containers
        .filter(isPrivileged)
        .map((view) => at(view.path, 'securityContext', 'privileged'))),
  ...nodeSockets(subject).map((volume) => at(volume.path, 'hostPath')),
];

/** The field of a volume that outlives the pod and may be mounted by others; undefined for the pod's own. */
export const lastingField = ({
  volume,
}: VolumeView): 'persistentVolumeClaim' | 'hostPath' | 'nfs' | undefined =>
  (['persistentVolumeClaim', 'hostPath', 'nfs'] as const).find((field) => volume[field] !== undefined);

/** Whether a container starts as root: its user is 0, or is left to the image. */
export function mayBeRoot(subject: Inspected, view: ContainerView): boolean {
  const user = view.container.securityContext?.runAsUser ?? subject.pod.spec.securityContext?.runAsUser;
  return user === undefined || user === 0;
}

/** The capabilities that a container adds, without `CAP_`. */
export const addedCapabilities = (view: ContainerView): string[] =>
  (view.container.securityContext?.capabilities?.add ?? []).map((name) =>
    name.toUpperCase().replace(/^CAP_/, ''),
  );

/** The containers in which images are really built: the daemon's, or the builder's. */
export const workingContainers = (subject: Inspected): ContainerView[] => [
  ...subject.daemons.map((daemon) => daemon.view),
  ...subject.builders,
];

/** Where a daemon or builder keeps its layers, and the volume that backs it. */
export interface DataVolume {
  readonly owner: ContainerView;
  readonly mountPath: string;
  readonly volume: VolumeView | undefined;
  /** The claim of a StatefulSet backs it: that of this pod alone, and no volume of the pod's own list. */
  readonly claimed: boolean;
}

/** The volume that backs the layer store of each daemon and builder; undefined where there is none. */
export function dataVolumes(subject: Inspected): DataVolume[] {
  const of = (owner: ContainerView, roots: readonly string[]): DataVolume[] => {
    const [first] = roots;
    if (first === undefined) return [];
    const mount = roots.map((root) => mountAt(owner, root)).find((found) => found !== undefined);
    return [
      {
        owner,
        mountPath: mount?.mountPath ?? first,
        volume: mount && subject.pod.volumes.find((volume) => volume.volume.name === mount.name),
        claimed: mount !== undefined && subject.claims.includes(mount.name),
      },
    ];
  };
  return [
    ...subject.daemons.flatMap(({ view, daemon }) => of(view, daemon.dataRoots)),
    ...subject.builders.flatMap((view) => {
      const builder = builderOf(view);
      return builder ? of(view, builderRoots(view, builder)) : [];
    }),
  ];
}

export const commandText = (view: ContainerView): string =>
  [view.container.command, view.container.args]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .filter((word) => typeof word === 'string')
    .join(' ');

/** A path inside the pod where it exists, else the nearest parent that does: where a line can be shown. */
export const at = (base: string, ...steps: readonly string[]): string => [base, ...steps].join('/');

const profiles = ['seccompProfile', 'appArmorProfile'] as const;

/** Where the pod or one of its containers opts out of the runtime's seccomp or AppArmor profile. */
export const unconfinedAt = ({ pod }: Inspected): string[] => [
  ...[
    { path: '/spec', context: pod.spec.securityContext },
    ...pod.containers.map((view) => ({ path: view.path, context: view.container.securityContext })),
  ].flatMap(({ path, context }) =>
    profiles
      .filter((profile) => context?.[profile]?.type === 'Unconfined')
      .map((profile) => at(path, 'securityContext', profile)),
  ),
  // Before Kubernetes 1.30 AppArmor stands in annotations (source `k8s-apparmor`).
  ...Object.entries(pod.pod.metadata?.annotations ?? {})
    .filter(
      ([key, value]) =>
        key.startsWith('container.apparmor.security.beta.kubernetes.io/') && value === 'unconfined',
    )
    .map(([key]) => childPath('/metadata/annotations', key)),
];

/** A volume with a token for the API server: one for another audience is no use there. */
export const isApiToken = ({ volume }: VolumeView): boolean =>
  volume.projected?.sources?.some(
    (source) =>
      source?.serviceAccountToken !== undefined && source.serviceAccountToken.audience === undefined,
  ) === true;

/** Whether a container can call the API server: the kubelet gives it a token, or it mounts one itself. */
export const holdsToken = (pod: PodView, view: ContainerView): boolean =>
  pod.spec.automountServiceAccountToken !== false ||
  pod.volumes.some((volume) => isApiToken(volume) && holdsVolume(view, volume.volume.name));
