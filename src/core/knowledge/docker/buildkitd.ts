import type { Listener } from '../../model/daemon';
import type { ContainerView } from '../../model/podView';
import { builderOfImage } from './builders';
import { startedPrograms, wordsOf } from './commandLine';
import { envValue } from './environment';
import { flagValues, isLoopback } from './listeners';

/** What buildkitd does in a container, as far as its flags say it. */
export interface Buildkitd {
  /** Where its flags make it listen; without any, on its own unix socket alone. */
  readonly listeners: readonly Listener[];
  /** Addresses, certificates and entitlements can also stand in a file, which a pod does not show. */
  readonly hasFile: boolean;
  /** What builds may ask for beyond their confinement: `security.insecure`, `network.host`. */
  readonly entitlements: readonly string[];
}

const isBuildkitd = (word: string): boolean => /(^|\/)buildkitd(-entrypoint)?$/.test(word);

/** Words in a variable, as a shell without quotes would split them. */
const split = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '');

/** The flags of a daemon that the container itself starts; undefined where it starts none. */
function ownFlags(view: ContainerView): readonly string[] | undefined {
  const { command, args } = wordsOf(view.container);
  const image = String(view.container.image ?? '');
  // The entrypoint of the image is buildkitd, of the rootless one through rootlesskit (source `buildkit-config`).
  if (command.length === 0 && builderOfImage(image) === 'buildkit' && (args[0] ?? '-').startsWith('-'))
    return args;
  for (const { program, args: words } of startedPrograms([...command, ...args])) {
    if (isBuildkitd(program)) return words;
    const at = /(^|\/)rootlesskit$/.test(program) ? words.findIndex(isBuildkitd) : -1;
    if (at >= 0) return words.slice(at + 1);
  }
  return undefined;
}

/** An address of buildkitd. Without a host it listens everywhere, as net.Listen of Go does. */
function listenerOf(address: string, tls: boolean): Listener | undefined {
  if (address.startsWith('unix://')) return { kind: 'unix', path: address.slice('unix://'.length) };
  const tcp = /^tcp:\/\/(\[[^\]]*\]|[^:/]*):(\d+)$/.exec(address);
  return tcp ? { kind: 'tcp', host: tcp[1] || '0.0.0.0', port: Number(tcp[2]), tls } : undefined;
}

const holdsFile = (view: ContainerView): boolean =>
  view.mounts.some(({ mountPath }) => /(^\/etc|\/\.config)\/buildkit(\/|$)/.test(mountPath));

/**
 * What buildkitd does in this container, or undefined where nothing shows that one runs there: one that it starts
 * itself, or the one of buildctl-daemonless.sh, which gets its flags in BUILDKITD_FLAGS (source `buildctl-daemonless`).
 */
export function buildkitdOf(view: ContainerView): Buildkitd | undefined {
  const own = ownFlags(view);
  const variable = envValue(view.container, 'BUILDKITD_FLAGS');
  if (own === undefined && variable === undefined) return undefined;
  const flags = own ?? split(variable);
  // Only with --tlscacert must clients show a certificate; a certificate of its own encrypts and lets everybody in.
  const tls = flagValues(flags, 'tlscacert').some((file) => file !== '');
  return {
    listeners: flagValues(flags, 'addr').flatMap((address) => listenerOf(address, tls) ?? []),
    hasFile: holdsFile(view) || flagValues(flags, 'config').length > 0,
    entitlements: flagValues(flags, 'allow-insecure-entitlement').flatMap((value) => value.split(',')),
  };
}

/** The addresses beyond its own pod at which a builder serves whoever comes. */
export const openAddresses = ({ listeners }: Buildkitd): Extract<Listener, { kind: 'tcp' }>[] =>
  listeners.filter((listener) => listener.kind === 'tcp').filter(({ host }) => !isLoopback(host));
