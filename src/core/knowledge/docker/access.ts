import type { Listener } from '../../model/daemon';
import type { ContainerView } from '../../model/podView';
import type { DaemonView, Inspected } from '../../model/risk';
import { holdsVolume, isJenkinsAgent, isOpenPlain, otherContainers } from '../podFacts';
import { envValue } from './environment';

/** Who can call a daemon of the pod, and through which containers. */
export interface DaemonAccess {
  readonly who: 'none' | 'own-process' | 'holders' | 'pod' | 'network';
  readonly views: readonly ContainerView[];
}

/** /var/run is /run: the same directory in every image that we know. */
const oneName = (path: string): string => path.replace(/^\/var\/run(?=\/|$)/, '/run');

/** A place in a volume. */
interface VolumePlace {
  readonly name: string;
  /** Path from the root of the volume, without a slash before it. */
  readonly path: string;
}

/** Where in which volume a path of a container lies. */
function placeOf(view: ContainerView, path: string): VolumePlace | undefined {
  const wanted = oneName(path);
  const [found] = view.mounts
    .map(({ name, mountPath, subPath }) => ({
      name,
      base: oneName(mountPath).replace(/\/+$/, ''),
      subPath: subPath ?? '',
    }))
    .filter(({ base }) => wanted === base || wanted.startsWith(`${base}/`))
    .toSorted((a, b) => b.base.length - a.base.length);
  const inside = found && [found.subPath, wanted.slice(found.base.length)].join('/');
  return found && { name: found.name, path: (inside ?? '').split('/').filter(Boolean).join('/') };
}

/** The name of the volume in which a path of a container lies. */
const volumeOf = (view: ContainerView, path: string): string | undefined => placeOf(view, path)?.name;

/** The folder in which a daemon looks for certificates, or makes them (source `dind-entrypoint`). */
const certificateFolder = ({ view }: DaemonView): string =>
  envValue(view.container, 'DOCKER_TLS_CERTDIR') || '/certs';

/** What the image makes for TLS and no client needs: the keys with which anybody can make more of them. */
const makers = ['ca', 'server'] as const;

/** Where a daemon keeps the keys that it makes: those of its clients in `client`, the others apart. */
export interface CertificatePlaces {
  readonly folder: string;
  readonly makers: readonly (VolumePlace & { readonly of: (typeof makers)[number] })[];
  readonly client: VolumePlace | undefined;
}

/** The volumes in which a daemon keeps the keys that its image makes; undefined where it makes none. */
export function certificatePlaces(daemon: DaemonView): CertificatePlaces | undefined {
  const { start, listeners } = daemon.daemon;
  const makes = start === 'default' && listeners.some((listener) => listener.kind === 'tcp' && listener.tls);
  if (!makes) return undefined;
  const folder = certificateFolder(daemon);
  return {
    folder,
    makers: makers.flatMap((of) => {
      const place = placeOf(daemon.view, `${folder}/${of}/key.pem`);
      return place ? [{ ...place, of }] : [];
    }),
    client: placeOf(daemon.view, `${folder}/client/key.pem`),
  };
}

const isPlain = (listener: Listener): boolean => listener.kind === 'tcp' && !listener.tls;

/** The volumes through which a daemon can be called: those of its sockets, and of its keys where it asks for them. */
export function accessVolumes({ view, daemon }: DaemonView): string[] {
  const sockets = daemon.listeners.flatMap((listener) =>
    listener.kind === 'unix' ? (volumeOf(view, listener.path) ?? []) : [],
  );
  const asks = daemon.listeners.some((listener) => listener.kind === 'tcp' && listener.tls);
  const folder = certificateFolder({ view, daemon });
  const keys = asks
    ? ['client', 'ca'].flatMap((part) => volumeOf(view, `${folder}/${part}/key.pem`) ?? [])
    : [];
  return [...new Set([...sockets, ...keys])];
}

/** The containers beside a daemon that mount its socket or its keys. */
export function holdersOf(subject: Inspected, daemon: DaemonView): ContainerView[] {
  const volumes = accessVolumes(daemon);
  return otherContainers(subject).filter((view) => volumes.some((name) => holdsVolume(view, name)));
}

/** The containers that are meant to call a daemon: they name one in DOCKER_HOST, or hold its socket or keys. */
export function clientsOf(subject: Inspected, daemon: DaemonView): ContainerView[] {
  const holders = holdersOf(subject, daemon);
  return otherContainers(subject).filter(
    (view) => holders.includes(view) || envValue(view.container, 'DOCKER_HOST') !== undefined,
  );
}

/** Who can call a daemon: everybody on its open port, the holders of its socket or keys, or what runs beside it. */
export function accessOf(subject: Inspected, daemon: DaemonView): DaemonAccess {
  const others = otherContainers(subject);
  const { listeners } = daemon.daemon;
  if (listeners.some(isOpenPlain)) return { who: 'network', views: others };
  if (listeners.some(isPlain) && others.length > 0) return { who: 'pod', views: others };
  const holders = holdersOf(subject, daemon);
  if (holders.length > 0) return { who: 'holders', views: holders };
  return others.every(isJenkinsAgent)
    ? { who: 'own-process', views: [daemon.view] }
    : { who: 'none', views: [] };
}
