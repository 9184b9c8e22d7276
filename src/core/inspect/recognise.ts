import type { Inspected } from '../model/risk';
import { clientsOf } from '../knowledge/docker/access';
import { builderOf, isRootlessBuilder } from '../knowledge/docker/builders';
import { envValue } from '../knowledge/docker/environment';
import { enclosureOf, type EnclosureKind } from '../knowledge/enclosures';
import { isOpenPlain, isPrivileged, nodeSockets, tcpListeners, unconfinedAt } from '../knowledge/podFacts';

/** The variants of a sidecar whose pod has something around it, whatever the transport. */
const enclosed: Readonly<Record<EnclosureKind, string>> = {
  'user-namespace': 'dind-sidecar/userns',
  gvisor: 'dind-sidecar/gvisor',
  kata: 'dind-sidecar/kata',
  sysbox: 'dind-sidecar/sysbox',
};

const asksPlugin = (flags: readonly string[]): boolean =>
  flags.some((flag) => /^--authorization-plugin(=|$)/.test(flag));

/** Which variant a pod is, its approach alone where it is no variant of ours, or null where we know neither. */
export function recognise(subject: Inspected): string | null {
  const [daemon] = subject.daemons;
  if (daemon) {
    const clients = clientsOf(subject, daemon);
    if (clients.length === 0) return 'dind-same-container/default';
    if (daemon.daemon.rootless) return 'dind-sidecar/rootless';
    const around = enclosureOf(subject.pod.spec);
    if (around) return enclosed[around];
    if (asksPlugin(daemon.daemon.flags)) return 'dind-sidecar/authz';
    const hosts = clients.flatMap((view) => envValue(view.container, 'DOCKER_HOST') ?? []);
    // Without the variable a client looks for the socket at its usual place.
    if (hosts.length === 0 || hosts.some((host) => host.startsWith('unix://'))) return 'dind-sidecar/unix';
    const listeners = tcpListeners(daemon.daemon);
    // No variant of ours: the port is open to every pod.
    if (listeners.some(isOpenPlain)) return 'dind-sidecar';
    return listeners.some((listener) => listener.tls) ? 'dind-sidecar/tls' : 'dind-sidecar/loopback';
  }
  if (nodeSockets(subject).length > 0) return 'docker-socket/default';
  const builder = subject.builders.find((view) => builderOf(view) === 'buildkit');
  // A rootful or privileged builder is no approach of ours.
  if (!builder || isPrivileged(builder) || !isRootlessBuilder(builder)) return null;
  return unconfinedAt(subject).length > 0
    ? 'buildkit-rootless/unconfined'
    : 'buildkit-rootless/default-profiles';
}
