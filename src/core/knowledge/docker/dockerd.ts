import type { Daemon, Listener } from '../../model/daemon';
import type { Container } from '../../model/kubernetes';

const DEFAULT_SOCKET = '/var/run/docker.sock';
const ROOTLESS_SOCKET = '/run/user/1000/docker.sock';
const shells = /(^|\/)(ba|da|a)?sh$/;

const words = (list: readonly unknown[] | null | undefined): string[] =>
  Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];

const unquote = (word: string): string => word.replace(/^["']+|["';]+$/g, '');

/** The words of a command line, with the script of `sh -c` taken apart. */
function commandWords(list: readonly string[]): string[] {
  const [first = '', ...rest] = list;
  if (!shells.test(first)) return [...list];
  return [first, ...rest.flatMap((part) => part.split(/\s+/).map(unquote))].filter((word) => word !== '');
}

/** The value of an environment variable; "" when it is there without a value; undefined when it is absent. */
export function envValue(container: Container, name: string): string | undefined {
  const entry = (Array.isArray(container.env) ? container.env : []).find(
    (candidate) => candidate?.name === name,
  );
  if (!entry || entry.valueFrom) return undefined;
  return entry.value ?? '';
}

const isDaemonImage = (image: string): boolean =>
  /dind/.test(image) || /^(docker\.io\/)?(library\/)?docker(:(?!.*cli)[^@]*)?(@|$)/.test(image);

export function parseHost(text: string, tls: boolean): Listener | undefined {
  if (text.startsWith('unix://'))
    return { kind: 'unix', path: text.slice('unix://'.length) || DEFAULT_SOCKET };
  const tcp = /^tcp:\/\/(\[[^\]]*\]|[^:/]*)(?::(\d+))?/.exec(text);
  if (!tcp) return undefined;
  return { kind: 'tcp', host: tcp[1] || '0.0.0.0', port: Number(tcp[2] ?? (tls ? 2376 : 2375)), tls };
}

function hostsOf(flags: readonly string[], tls: boolean): Listener[] {
  const hosts: Listener[] = [];
  flags.forEach((flag, index) => {
    const inline = /^(?:--host|-H)=(.+)$/.exec(flag)?.[1];
    const next = flag === '--host' || flag === '-H' ? flags[index + 1] : undefined;
    const listener = parseHost(unquote(inline ?? next ?? ''), tls);
    if (listener) hosts.push(listener);
  });
  return hosts;
}

export const isLoopback = (host: string): boolean => /^(127\.|localhost$|\[::1\]$)/.test(host);

/**
 * What dockerd does in this container, or undefined where it starts none. The rules are those of
 * dockerd-entrypoint.sh in the official image (source `dind-entrypoint`), confirmed on a node (`observed-node`).
 */
export function daemonOf(container: Container): Daemon | undefined {
  const image = typeof container.image === 'string' ? container.image : '';
  const command = commandWords(words(container.command));
  const args =
    command.length > 0 && words(container.args).length > 0 && shells.test(command[0] ?? '')
      ? words(container.args)
          .flatMap((part) => part.split(/\s+/).map(unquote))
          .filter((word) => word !== '')
      : words(container.args);
  const line = [...command, ...(command.length > 0 ? args : [])];
  const rootless = /rootless/.test(image) && /dind/.test(image);
  const dataRoots = rootless
    ? ['/home/rootless/.local/share', '/home/rootless/.local/share/docker']
    : ['/var/lib/docker'];
  const found = (start: Daemon['start'], flags: readonly string[], own: readonly Listener[]): Daemon => {
    const tls = flags.some((flag) => /^--tls(verify)?(=true)?$/.test(flag));
    const given = hostsOf(flags, tls);
    const all = [...own, ...given];
    const socket: Listener = { kind: 'unix', path: rootless ? ROOTLESS_SOCKET : DEFAULT_SOCKET };
    return { start, flags, rootless, dataRoots, listeners: all.length > 0 ? all : [socket] };
  };

  let rest: readonly string[];
  if (line.length === 0) {
    if (!isDaemonImage(image)) return undefined;
    rest = commandWords(args);
  } else {
    const entrypoint = line.findIndex((word) => word.endsWith('dockerd-entrypoint.sh'));
    if (entrypoint < 0) {
      const at = line.findIndex((word) => /(^|\/)dockerd$/.test(word));
      return at < 0 ? undefined : found('replaced', line.slice(at + 1), []);
    }
    rest = line.slice(entrypoint + 1);
  }
  const [first] = rest;
  if (first === undefined || first.startsWith('-'))
    return found('default', rest, defaultListeners(container, rootless));
  if (first === 'dockerd') return found('passthrough', rest.slice(1), []);
  const at = rest.findIndex((word) => /(^|\/)dockerd$/.test(word));
  return at < 0 ? undefined : found('replaced', rest.slice(at + 1), []);
}

function defaultListeners(container: Container, rootless: boolean): Listener[] {
  const host = envValue(container, 'DOCKER_HOST');
  const socket = host?.startsWith('unix://') ? host.slice('unix://'.length) : undefined;
  const plain = envValue(container, 'DOCKER_TLS_CERTDIR') === '';
  return [
    { kind: 'unix', path: socket ?? (rootless ? ROOTLESS_SOCKET : DEFAULT_SOCKET) },
    { kind: 'tcp', host: '0.0.0.0', port: plain ? 2375 : 2376, tls: !plain },
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
