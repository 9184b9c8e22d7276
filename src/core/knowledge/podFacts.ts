import type { Daemon, Listener } from '../model/daemon';
import type { ContainerView, VolumeView } from '../model/podView';
import type { DaemonView, Inspected } from '../model/risk';
import { isLoopback } from './docker/dockerd';

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

export const isDockerSocket = (volume: VolumeView): boolean =>
  hostPathOf(volume)?.endsWith('/docker.sock') ?? false;

/** Directories in which a runtime socket lies, and sockets of other runtimes. */
const runtimeParents = /^(\/|\/run|\/var|\/run\/(docker|containerd|crio|podman|k3s(\/containerd)?))$/;
const runtimeSockets = /\/(containerd|crio|podman|buildkitd|cri-dockerd|dockershim)[^/]*\.sock$/;

export const isOtherRuntimePath = (volume: VolumeView): boolean => {
  const path = hostPathOf(volume);
  return (
    path !== undefined && !isDockerSocket(volume) && (runtimeParents.test(path) || runtimeSockets.test(path))
  );
};

export const isMounted = (subject: Inspected, volume: VolumeView): boolean =>
  subject.pod.containers.some((view) => view.mounts.some((mount) => mount.name === volume.volume.name));

export const tcpListeners = (daemon: Daemon): Extract<Listener, { kind: 'tcp' }>[] =>
  daemon.listeners.filter((listener) => listener.kind === 'tcp');

export const isOpenPlain = (listener: Listener): boolean =>
  listener.kind === 'tcp' && !listener.tls && !isLoopback(listener.host);

/** Containers without a daemon of their own. */
export const otherContainers = (subject: Inspected): ContainerView[] =>
  subject.pod.containers.filter(
    (view) =>
      !subject.daemons.some((daemon) => daemon.view.path === view.path) &&
      (view.list === 'containers' || view.nativeSidecar),
  );

/** The containers in which images are really built: the daemon's, or the builder's. */
export const workingContainers = (subject: Inspected): ContainerView[] => [
  ...subject.daemons.map((daemon) => daemon.view),
  ...subject.builders,
];

/** Directories of builders that keep their layers, beyond Docker's own. */
const builderRoots = ['/home/user/.local/share/buildkit', '/var/lib/buildkit', '/var/lib/containers'];

export interface DataVolume {
  readonly owner: ContainerView;
  readonly mountPath: string;
  readonly volume: VolumeView | undefined;
}

/** The volume that backs the layer store of each daemon and builder; undefined where there is none. */
export function dataVolumes(subject: Inspected): DataVolume[] {
  const of = (owner: ContainerView, roots: readonly string[]): DataVolume => {
    const mount = owner.mounts.find((candidate) =>
      roots.includes(String(candidate.mountPath).replace(/\/$/, '')),
    );
    return {
      owner,
      mountPath: mount?.mountPath ?? roots[0] ?? '',
      volume: mount && subject.pod.volumes.find((volume) => volume.volume.name === mount.name),
    };
  };
  return [
    ...subject.daemons.map(({ view, daemon }: DaemonView) => of(view, daemon.dataRoots)),
    ...subject.builders.map((view) => of(view, builderRoots)),
  ];
}

export const commandText = (view: ContainerView): string =>
  [view.container.command, view.container.args]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .filter((word) => typeof word === 'string')
    .join(' ');

/** A path inside the pod where it exists, else the nearest parent that does: where a line can be shown. */
export const at = (base: string, ...steps: readonly string[]): string => [base, ...steps].join('/');
