import type { Listener } from '../../model/daemon';

/** Where dockerd listens without any `--host`. */
export const DEFAULT_SOCKET = '/var/run/docker.sock';
export const ROOTLESS_SOCKET = '/run/user/1000/docker.sock';

/** Whether an address reaches only the pod itself: 127.0.0.1, localhost, ::1. */
export const isLoopback = (host: string): boolean => /^(127\.|localhost$|\[::1\]$)/.test(host);

/**
 * Takes a value of `--host` or DOCKER_HOST; gives what it names, or undefined where it is neither a unix socket nor TCP.
 * As the engine reads it: no scheme means TCP, no host means localhost, no port means 2375, or 2376 with TLS
 * (source `moby-daemon`).
 */
export function parseHost(text: string, tls: boolean): Listener | undefined {
  if (text.startsWith('unix://'))
    return { kind: 'unix', path: text.slice('unix://'.length) || DEFAULT_SOCKET };
  const tcp = /^(?:tcp:\/\/)?(\[[^\]]*\]|[\w.-]*)(?::(\d+))?(?:\/.*)?$/.exec(text);
  if (!tcp || text === '' || text.startsWith('/')) return undefined;
  return { kind: 'tcp', host: tcp[1] || 'localhost', port: Number(tcp[2] ?? (tls ? 2376 : 2375)), tls };
}

/** The value of a flag that takes one: `--name=value`, `--name value`, `-nvalue`, `-n=value`, `-n value`. */
export function flagValues(flags: readonly string[], long: string, short?: string): string[] {
  return flags.flatMap((flag, index) => {
    if (flag === `--${long}` || flag === `-${short}`) return flags[index + 1] ?? [];
    if (flag.startsWith(`--${long}=`)) return flag.slice(long.length + 3);
    return short !== undefined && flag.startsWith(`-${short}`) ? flag.slice(2).replace(/^=/, '') : [];
  });
}

/** The listeners that the flags of dockerd name. */
export const listenersOf = (flags: readonly string[], tls: boolean): Listener[] =>
  flagValues(flags, 'host', 'H').flatMap((host) => parseHost(host, tls) ?? []);

/** The address that the flags of a docker command name; the last one counts. */
export const hostOf = (flags: readonly string[]): string | undefined => flagValues(flags, 'host', 'H').at(-1);

/** The data directory that the flags of dockerd name; the last one counts. */
export const dataRootOf = (flags: readonly string[]): string | undefined =>
  [...flagValues(flags, 'data-root', 'g'), ...flagValues(flags, 'graph', 'g')].at(-1);

/**
 * Whether clients must show a certificate: only `--tlsverify` asks for one; `--tls` alone encrypts and lets everybody in
 * (source `moby-daemon`).
 */
export function verifiesClients(flags: readonly string[], otherwise: boolean): boolean {
  const written = flags.findLast((flag) => /^--tlsverify(=|$)/.test(flag));
  return written === undefined ? otherwise : /^--tlsverify(=(true|1|t))?$/i.test(written);
}
