import type { Daemon, Listener } from '../../model/daemon';
import type { Container } from '../../model/kubernetes';
import { startedPrograms, wordsOf, type Started } from './commandLine';
import { envValue } from './environment';
import { isDaemonImage, isRootlessDaemonImage, tlsOfImage } from './image';
import {
  DEFAULT_SOCKET,
  dataRootOf,
  isLoopback,
  listenersOf,
  ROOTLESS_SOCKET,
  verifiesClients,
} from './listeners';

export { envValue } from './environment';
export { isLoopback, parseHost } from './listeners';

const isDockerd = ({ program }: Pick<Started, 'program'>): boolean => /(^|\/)dockerd$/.test(program);
const isEntrypoint = ({ program }: Pick<Started, 'program'>): boolean =>
  /(^|\/)dockerd-entrypoint\.sh$/.test(program);

interface Start {
  readonly how: Daemon['start'];
  readonly flags: readonly string[];
  /** Variables that a script sets before it starts the daemon. */
  readonly env: ReadonlyMap<string, string>;
}

/** What the entrypoint of the image does with its arguments (source `dind-entrypoint`). */
function throughEntrypoint(args: readonly string[], env: ReadonlyMap<string, string>): Start | undefined {
  const [first, ...rest] = args;
  if (first === undefined || first.startsWith('-')) return { how: 'default', flags: args, env };
  return first === 'dockerd' ? { how: 'passthrough', flags: rest, env } : startIn(args);
}

/** How a line of words starts a daemon: with the entrypoint, or past it. */
function startIn(words: readonly string[]): Start | undefined {
  const started = startedPrograms(words).find((program) => isDockerd(program) || isEntrypoint(program));
  if (!started) return undefined;
  return isEntrypoint(started)
    ? throughEntrypoint(started.args, started.env)
    : { how: 'replaced', flags: started.args, env: started.env };
}

function startOf(container: Container, image: string): Start | undefined {
  const { command, args } = wordsOf(container);
  if (command.length > 0) return startIn([...command, ...args]);
  if (isDaemonImage(image)) return throughEntrypoint(args, new Map());
  // An image of somebody's own: its entrypoint is not known, and dockerd gets what is written here.
  const [first = '', ...rest] = args;
  return isDockerd({ program: first }) ? { how: 'passthrough', flags: rest, env: new Map() } : startIn(args);
}

/**
 * What dockerd does in this container, or undefined where it starts none. The rules are those of
 * dockerd-entrypoint.sh in the official image (source `dind-entrypoint`), confirmed on a node (`observed-node`).
 */
export function daemonOf(container: Container): Daemon | undefined {
  const image = typeof container.image === 'string' ? container.image : '';
  const start = startOf(container, image);
  if (!start) return undefined;
  const { how, flags } = start;
  const variable = (name: string): string | undefined => start.env.get(name) ?? envValue(container, name);
  const rootless = isRootlessDaemonImage(image);
  const isDefault = how === 'default';
  const certificates = isDefault && makesCertificates(image, variable('DOCKER_TLS_CERTDIR'));
  const tls = verifiesClients(flags, certificates);
  const socket: Listener = { kind: 'unix', path: rootless ? ROOTLESS_SOCKET : DEFAULT_SOCKET };
  const own = isDefault ? defaultListeners(variable('DOCKER_HOST'), socket, certificates, tls) : [];
  const all = [...own, ...listenersOf(flags, tls)];
  const root = dataRootOf(flags);
  return {
    start: how,
    flags,
    rootless,
    dataRoots: root === undefined ? defaultRoots(rootless) : [root],
    listeners: all.length > 0 ? all : [socket],
  };
}

const defaultRoots = (rootless: boolean): string[] =>
  rootless ? ['/home/rootless/.local/share', '/home/rootless/.local/share/docker'] : ['/var/lib/docker'];

function makesCertificates(image: string, folder: string | undefined): boolean {
  const tls = tlsOfImage(image);
  return tls === 'never' ? false : folder === undefined ? tls === 'default' : folder !== '';
}

/** The listeners that the entrypoint adds: its socket, and a TCP port on all interfaces. */
function defaultListeners(
  host: string | undefined,
  socket: Listener,
  certificates: boolean,
  tls: boolean,
): Listener[] {
  const path = host?.startsWith('unix://') ? host.slice('unix://'.length) : undefined;
  return [
    path === undefined ? socket : { kind: 'unix', path },
    { kind: 'tcp', host: '0.0.0.0', port: certificates ? 2376 : 2375, tls },
  ];
}

/** Seconds that dockerd waits on purpose before it serves (source `moby-daemon`, confirmed on a node). */
export function startDelay(daemon: Daemon): number {
  const plain = daemon.listeners.filter((listener) => listener.kind === 'tcp' && !listener.tls);
  const open = plain.some((listener) => listener.kind === 'tcp' && !isLoopback(listener.host));
  const explicit = daemon.flags.some((flag) => /^--tls(verify)?=false$/.test(flag));
  if (open) return explicit ? 1 : 16;
  return plain.length > 0 ? 1 : 0;
}
