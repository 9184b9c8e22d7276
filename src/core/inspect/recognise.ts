import type { ContainerView, PodView } from '../model/podView';
import type { Inspected } from '../model/risk';
import { clientsOf } from '../knowledge/docker/access';
import { builderOf, calledBuilder, isBuildxClient, isRootlessBuilder } from '../knowledge/docker/builders';
import { buildkitdOf, openAddresses } from '../knowledge/docker/buildkitd';
import { deadBuilder } from '../knowledge/docker/deadBuilders';
import { envValue } from '../knowledge/docker/environment';
import { externalBuilderOf } from '../knowledge/docker/external';
import { kubedockOf } from '../knowledge/docker/kubedock';
import { languageBuilderOf } from '../knowledge/docker/languageBuilders';
import { enclosureOf, type EnclosureKind } from '../knowledge/enclosures';
import {
  commandText,
  hasUserNamespace,
  holdsVolume,
  isJenkinsAgent,
  isOpenPlain,
  isPrivileged,
  nodeSockets,
  tcpListeners,
  unconfinedAt,
} from '../knowledge/podFacts';

/** A container that does nothing but wait for steps. */
const waits = (view: ContainerView): boolean =>
  !isJenkinsAgent(view) &&
  view.list === 'containers' &&
  /^(sleep|cat$|tail -f|(ba)?sh -c .*\b(sleep infinity|cat$))/.test(commandText(view));

/** A container that is set up for Docker in some way: where none is, the tools run in the pod itself. */
const knowsDocker = (view: ContainerView): boolean =>
  ['DOCKER_HOST', 'DOCKER_CONFIG', 'BUILDKIT_HOST'].some(
    (name) => envValue(view.container, name) !== undefined,
  ) || /(^|\/)(docker|buildkit|kaniko|buildah|podman|nerdctl)/.test(String(view.container.image ?? ''));

/** Which variant a pod is in which no daemon and no builder of Dockerfiles runs. */
function withoutBuilder(subject: Inspected): string | null {
  const [tool] = subject.builders.flatMap((view) => languageBuilderOf(view) ?? []);
  if (tool !== undefined) return `language-builder/${tool}`;
  if (kubedockOf(subject)) return 'kubedock/default';
  const external = externalBuilderOf(subject);
  if (external) return external.ref;
  const { containers } = subject.pod;
  const isPlain = !containers.some((view) => knowsDocker(view) || isPrivileged(view));
  return isPlain && subject.builders.length === 0 && containers.some(waits) ? 'pod-containers/default' : null;
}

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
  return recogniseBuilder(subject);
}

/** Whether a BuildKit daemon in a container listens for other pods. */
function servesOthers(view: ContainerView): boolean {
  const daemon = buildkitdOf(view);
  return daemon !== undefined && openAddresses(daemon).length > 0;
}

/** A builder of the pod's own, or the client of one elsewhere. */
function recogniseBuilder(subject: Inspected): string | null {
  const builder = subject.builders.find((view) => view.list !== 'ephemeralContainers');
  if (!builder || languageBuilderOf(builder)) return recogniseClient(subject);
  const userNamespace = hasUserNamespace(subject);
  switch (builderOf(builder)) {
    case 'kaniko':
      if (isPrivileged(builder)) return null;
      // The archived one is no variant of ours.
      return deadBuilder(String(builder.container.image ?? '')) !== undefined
        ? 'kaniko-fork'
        : 'kaniko-fork/default';
    case 'buildah':
      // A privileged one is no approach of ours.
      if (isPrivileged(builder)) return null;
      return userNamespace ? 'buildah-rootless/userns' : 'buildah-rootless/chroot';
    case 'buildkit':
      if (servesOthers(builder)) return 'buildkit-service';
      if (isPrivileged(builder)) return userNamespace ? 'buildkit-userns/daemonless' : null;
      if (!isRootlessBuilder(builder)) return null;
      return unconfinedAt(subject).length > 0
        ? 'buildkit-rootless/unconfined'
        : 'buildkit-rootless/default-profiles';
    case 'jib':
    case 'ko':
    case 'buildpacks':
    case undefined:
      return null;
  }
}

/** A client of a builder outside the pod: of BuildKit on a port, or of one that buildx keeps. */
function recogniseClient(subject: Inspected): string | null {
  const { pod } = subject;
  const client = pod.containers.find((view) => calledBuilder(view)?.startsWith('tcp://') === true);
  // Without a key it is no variant of ours.
  if (client) return holdsSecret(pod, client) ? 'buildkit-service/mtls' : 'buildkit-service';
  const hosted = externalBuilderOf(subject);
  if (!hosted && pod.containers.some(isBuildxClient)) return 'buildkit-service/buildx-driver';
  return withoutBuilder(subject);
}

const holdsSecret = ({ volumes }: PodView, view: ContainerView): boolean =>
  volumes.some(({ volume }) => volume.secret !== undefined && holdsVolume(view, volume.name));
