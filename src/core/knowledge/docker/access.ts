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

/** The name of the volume in which a path of a container lies. */
function volumeOf(view: ContainerView, path: string): string | undefined {
  const wanted = oneName(path);
  return view.mounts
    .map(({ name, mountPath }) => ({ name, base: oneName(mountPath).replace(/\/+$/, '') }))
    .filter(({ base }) => wanted === base || wanted.startsWith(`${base}/`))
    .toSorted((a, b) => b.base.length - a.base.length)
    .at(0)?.name;
}

const isPlain = (listener: Listener): boolean => listener.kind === 'tcp' && !listener.tls;

/** The volumes through which a daemon can be called: those of its sockets, and of its keys where it asks for them. */
export function accessVolumes({ view, daemon }: DaemonView): string[] {
  const sockets = daemon.listeners.flatMap((listener) =>
    listener.kind === 'unix' ? (volumeOf(view, listener.path) ?? []) : [],
  );
  const asks = daemon.listeners.some((listener) => listener.kind === 'tcp' && listener.tls);
  const folder = envValue(view.container, 'DOCKER_TLS_CERTDIR') || '/certs';
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
