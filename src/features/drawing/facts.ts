import { daemonOf, envValue, podView, type ContainerView, type Daemon, type Pod } from '../../core';

/** A container as the drawing sees it. */
export interface DrawnContainer {
  readonly view: ContainerView;
  readonly name: string;
  readonly image: string;
  readonly privileged: boolean;
  readonly daemon: Daemon | undefined;
  /** The work happens here: a daemon or a builder. */
  readonly works: boolean;
}

export interface PodFacts {
  readonly containers: readonly DrawnContainer[];
  readonly volumes: readonly { readonly name: string; readonly hostPath: string | undefined }[];
  readonly userNamespace: boolean;
}

/** The last part of an image's name: `docker`, `buildkit`, `inbound-agent`. */
const shortImage = (image: string): string => image.split('@')[0]?.split('/').at(-1)?.split(':')[0] ?? image;

export function podFacts(pod: Pod): PodFacts {
  const view = podView(pod);
  return {
    containers: view.containers.map((container) => {
      const image = container.container.image ?? '';
      const daemon = daemonOf(container.container);
      const privileged = container.container.securityContext?.privileged === true;
      return {
        view: container,
        name: container.name,
        image: shortImage(image),
        privileged,
        daemon,
        works: daemon !== undefined || privileged || /buildkit|buildah|kaniko/.test(image),
      };
    }),
    volumes: view.volumes.map(({ volume }) => ({ name: volume.name, hostPath: volume.hostPath?.path })),
    userNamespace: pod.spec?.hostUsers === false,
  };
}

export interface Call {
  readonly client: DrawnContainer;
  /** Name of the daemon's container, or undefined for a daemon of the node. */
  readonly daemon: DrawnContainer | undefined;
  readonly end: 'ball' | 'square';
  readonly label: string;
}

const portOf = (host: string): string => /:(\d+)$/.exec(host)?.[1] ?? '';

/** Which container calls which daemon: whose DOCKER_HOST names a listener. */
export function callsOf({ containers, volumes }: PodFacts): Call[] {
  const daemons = containers.filter(({ daemon }) => daemon);
  return containers.flatMap((client): Call[] => {
    if (client.daemon) return [];
    const host = envValue(client.view.container, 'DOCKER_HOST');
    if (host === undefined) return [];
    const unix = host.startsWith('unix://');
    const path = host.replace(/^unix:\/\//, '');
    const daemon = daemons.find(({ daemon: found }) =>
      found?.listeners.some((listener) =>
        listener.kind === 'unix'
          ? unix && listener.path === path
          : !unix && String(listener.port) === portOf(host),
      ),
    );
    if (!daemon && !volumes.some(({ hostPath }) => hostPath !== undefined)) return [];
    const tls = envValue(client.view.container, 'DOCKER_TLS_VERIFY') !== undefined;
    return [
      {
        client,
        daemon,
        end: unix ? 'ball' : 'square',
        label: unix ? (path.split('/').at(-1) ?? path) : `${portOf(host)}${tls ? ' TLS' : ''}`,
      },
    ];
  });
}
