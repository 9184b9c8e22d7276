import type { ContainerView } from '../../model/podView';
import type { DaemonView, Inspected } from '../../model/risk';
import { ciSystems } from '../ciSystems';
import { isJenkinsAgent, otherContainers } from '../podFacts';
import { accessVolumes, clientsOf } from './access';

/** A volume at a path of a container. */
export interface PlainMount {
  readonly name: string;
  readonly mountPath: string;
}

const folder = (path: string): string => path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');

/**
 * The mounts of a container as it runs. The plugin of Jenkins mounts the workspace into every plain container that has
 * nothing at its working directory, and into no native sidecar (source `jenkins-workspace-volume`).
 */
function mountsOf({ ci }: Inspected, view: ContainerView): PlainMount[] {
  const own = view.mounts.map(({ name, mountPath }) => ({ name, mountPath: folder(mountPath) }));
  if (ci !== 'jenkins' || view.list !== 'containers') return own;
  const { workspaceVolume, workspacePath } = ciSystems.jenkins;
  const mountPath = folder(view.container.workingDir ?? workspacePath);
  return own.some((mount) => mount.mountPath === mountPath)
    ? own
    : [...own, { name: workspaceVolume, mountPath }];
}

/** Directories that no docker run mounts: logins, keys, sockets and what lies in memory. */
const privatePath = /^\/(certs|etc|dev|proc|sys|run|var\/run)(\/|$)|\.(docker|ssh|kube)(\/|$)|docker-config/;

function isPrivate(subject: Inspected, daemon: DaemonView, { name, mountPath }: PlainMount): boolean {
  const volume = subject.pod.volumes.find((candidate) => candidate.volume.name === name)?.volume;
  return (
    privatePath.test(mountPath) ||
    accessVolumes(daemon).includes(name) ||
    volume?.secret !== undefined ||
    volume?.configMap !== undefined ||
    volume?.projected !== undefined ||
    volume?.downwardAPI !== undefined ||
    volume?.emptyDir?.medium === 'Memory'
  );
}

/** What a client could mount into a container, and the daemon does not see at the same path; each once. */
export function missingMounts(subject: Inspected, daemon: DaemonView): PlainMount[] {
  const others = otherContainers(subject).filter((view) => !isJenkinsAgent(view));
  const named = clientsOf(subject, daemon).filter((view) => others.includes(view));
  const seen = mountsOf(subject, daemon.view);
  const missing = (named.length > 0 ? named : others)
    .flatMap((client) => mountsOf(subject, client))
    .filter((mount) => !isPrivate(subject, daemon, mount))
    .filter((mount) => !seen.some((own) => own.name === mount.name && own.mountPath === mount.mountPath));
  return missing.filter(
    ({ name, mountPath }, index) =>
      missing.findIndex((other) => other.name === name && other.mountPath === mountPath) === index,
  );
}
