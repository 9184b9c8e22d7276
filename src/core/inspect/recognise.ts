import type { Inspected } from '../model/risk';
import { clientsOf } from '../knowledge/docker/access';
import { builderOf, isRootlessBuilder } from '../knowledge/docker/builders';
import { envValue } from '../knowledge/docker/environment';
import { isOpenPlain, isPrivileged, nodeSockets, tcpListeners, unconfinedAt } from '../knowledge/podFacts';

/** Which variant a pod is, its approach alone where it is no variant of ours, or null where we know neither. */
export function recognise(subject: Inspected): string | null {
  const [daemon] = subject.daemons;
  if (daemon) {
    const clients = clientsOf(subject, daemon);
    if (clients.length === 0) return 'dind-same-container/default';
    if (daemon.daemon.rootless) return 'dind-sidecar/rootless';
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
