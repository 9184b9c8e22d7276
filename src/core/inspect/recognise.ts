import type { Inspected } from '../model/risk';
import {
  isDockerSocket,
  isOpenPlain,
  isOtherRuntimePath,
  otherContainers,
  tcpListeners,
} from '../knowledge/podFacts';
import { envValue } from '../knowledge/docker/dockerd';

/** Which variant a pod is, its approach alone where it is no variant of ours, or null where we know neither. */
export function recognise(subject: Inspected): string | null {
  const [daemon] = subject.daemons;
  if (daemon) {
    const clients = otherContainers(subject).filter(
      (view) => envValue(view.container, 'DOCKER_HOST') !== undefined,
    );
    if (clients.length === 0) return 'dind-same-container/default';
    if (daemon.daemon.rootless) return 'dind-sidecar/rootless';
    const hosts = clients.map((view) => envValue(view.container, 'DOCKER_HOST') ?? '');
    if (hosts.some((host) => host.startsWith('unix://'))) return 'dind-sidecar/unix';
    const listeners = tcpListeners(daemon.daemon);
    // No variant of ours: the port is open to every pod.
    if (listeners.some(isOpenPlain)) return 'dind-sidecar';
    return listeners.some((listener) => listener.tls) ? 'dind-sidecar/tls' : 'dind-sidecar/loopback';
  }
  if (subject.pod.volumes.some((volume) => isDockerSocket(volume) || isOtherRuntimePath(volume))) {
    return 'docker-socket/default';
  }
  const [builder] = subject.builders;
  if (builder && /buildkit/.test(String(builder.container.image))) {
    const unconfined = builder.container.securityContext?.seccompProfile?.type === 'Unconfined';
    return unconfined ? 'buildkit-rootless/unconfined' : 'buildkit-rootless/default-profiles';
  }
  return null;
}
