import {
  builderOfImage,
  daemonOf,
  enclosureOf,
  envValue,
  podView,
  type ContainerView,
  type Daemon,
  type EnclosureKind,
  type Listener,
  type Pod,
  type Reach,
} from '../../core';

/** Who can call the daemon, as the core found it: the picture and the sentence about node root say the same. */
export type Callers = Pick<Reach, 'daemon' | 'callers'>;

/** A container as the drawing sees it. */
export interface DrawnContainer {
  readonly view: ContainerView;
  readonly name: string;
  readonly image: string;
  readonly privileged: boolean;
  /** Privileged, and nothing stands around the pod: it is on the kernel of the node. */
  readonly floorless: boolean;
  readonly daemon: Daemon | undefined;
  /** The work happens here: a daemon or a builder. */
  readonly works: boolean;
}

export interface DrawnVolume {
  readonly name: string;
  readonly hostPath: string | undefined;
}

export interface PodFacts {
  /** What runs while the job runs. */
  readonly containers: readonly DrawnContainer[];
  /** What has ended before: init containers that are no sidecars. Not in the picture. */
  readonly before: readonly DrawnContainer[];
  readonly volumes: readonly DrawnVolume[];
  /** What stands around the whole pod. */
  readonly around: EnclosureKind | undefined;
}

/** The last part of an image's name: `docker`, `buildkit`, `inbound-agent`. */
const shortImage = (image: string): string => image.split('@')[0]?.split('/').at(-1)?.split(':')[0] ?? image;

function drawn(view: ContainerView, around: EnclosureKind | undefined): DrawnContainer {
  const image = view.container.image ?? '';
  const daemon = daemonOf(view.container);
  const privileged = view.container.securityContext?.privileged === true;
  return {
    view,
    name: view.name,
    image: shortImage(image),
    privileged,
    floorless: privileged && around === undefined,
    daemon,
    works: daemon !== undefined || privileged || builderOfImage(image) !== undefined,
  };
}

export function podFacts(pod: Pod): PodFacts {
  const view = podView(pod);
  const around = enclosureOf(view.spec);
  const runs = (container: ContainerView): boolean =>
    container.list === 'containers' || container.nativeSidecar;
  return {
    containers: view.containers.filter(runs).map((container) => drawn(container, around)),
    before: view.containers
      .filter((container) => container.list === 'initContainers' && !runs(container))
      .map((container) => drawn(container, around)),
    volumes: view.volumes.map(({ volume }) => ({ name: volume.name, hostPath: volume.hostPath?.path })),
    around,
  };
}

export interface Call {
  readonly client: DrawnContainer;
  /** The daemon's container, or undefined for a daemon of the node. */
  readonly daemon: DrawnContainer | undefined;
  readonly end: 'ball' | 'square';
  /** `docker.sock`, `2376 TLS`. */
  readonly label: string;
  /** The same in few letters: `sock`, `2376`. */
  readonly short: string;
  /** It is set up to call, not only able to. */
  readonly meant: boolean;
  /** The volume of the node through which it calls. */
  readonly through: DrawnVolume | undefined;
}

type Way = Pick<Call, 'end' | 'label' | 'short'>;

const socketAt = (path: string): Way => {
  const file = path.split('/').at(-1) ?? path;
  return { end: 'ball', label: file, short: file.split('.').at(-1) ?? file };
};

const portAt = (port: string, tls: boolean): Way => ({
  end: 'square',
  label: tls ? `${port} TLS` : port,
  short: port,
});

/** How a container calls: what its DOCKER_HOST names, else the listener that lets it in. */
function wayOf(host: string | undefined, listeners: readonly Listener[]): Way {
  if (host?.startsWith('unix://')) return socketAt(host.slice('unix://'.length));
  const port = host === undefined ? undefined : /:(\d+)$/.exec(host)?.[1];
  const tcp = listeners.find(
    (listener) =>
      listener.kind === 'tcp' && (port === undefined ? !listener.tls : String(listener.port) === port),
  );
  if (tcp?.kind === 'tcp') return portAt(String(tcp.port), tcp.tls);
  if (port !== undefined) return portAt(port, false);
  const socket = listeners.find((listener) => listener.kind === 'unix');
  return socketAt(socket?.kind === 'unix' ? socket.path : 'socket');
}

/** Which container calls which daemon: the callers that the core names, as far as they stand in the pod. */
export function callsOf({ containers, volumes }: PodFacts, callers: Callers): Call[] {
  const daemon = callers.daemon === 'node' ? undefined : containers.find((one) => one.daemon);
  if (callers.daemon === 'own-process' || callers.daemon === 'none') return [];
  return containers
    .filter((client) => callers.callers.includes(client.name) && client !== daemon)
    .map((client): Call => {
      const host = envValue(client.view.container, 'DOCKER_HOST');
      const through =
        callers.daemon === 'node'
          ? volumes.find(
              ({ name, hostPath }) =>
                hostPath !== undefined && client.view.mounts.some((mount) => mount.name === name),
            )
          : undefined;
      const way =
        host === undefined && through?.hostPath !== undefined
          ? socketAt(through.hostPath)
          : wayOf(host, daemon?.daemon?.listeners ?? []);
      return { client, daemon, ...way, meant: host !== undefined, through };
    });
}

/** A word or two under the name: what the container is here. Empty where that would only say the name again. */
export function roleOf(container: DrawnContainer, calls: readonly Call[]): string {
  if (container.view.nativeSidecar) return 'native sidecar';
  if (container.daemon) return 'daemon';
  if (calls.some(({ client, meant }) => client === container && meant)) return 'client';
  if (container.works) return 'builder';
  const last = container.image.split('-').at(-1) ?? '';
  return last === container.name ? '' : last;
}
