import type { ContainerView } from '../model/podView';
import type { ReachStep } from '../model/reach';
import type { Inspected } from '../model/risk';
import { envValue } from '../knowledge/docker/environment';
import { isLoopback, parseHost } from '../knowledge/docker/listeners';
import {
  addedCapabilities,
  hasUserNamespace,
  hostPathOf,
  isPrivileged,
  isSandboxed,
  mayBeRoot,
} from '../knowledge/podFacts';
import { otherRoles, otherSentences, remoteDaemon } from '../knowledge/otherWaySentences';
import { containerRoles, sentences, stations } from '../knowledge/reachSentences';
import type { OtherWays, Way } from './reach';

/** Directories of a node whose content it runs or trusts. */
const trusted =
  /^\/(|home|opt|var|var\/lib|var\/spool|(etc|root|boot|proc|sys|usr|s?bin|lib|lib64|var\/spool\/cron|var\/lib\/(kubelet|docker|containerd|containers|rancher|etcd))(\/.*)?)$/;

/** Capabilities of a container without a user namespace that are near to privileged (source `k8s-security-context`). */
const nearPrivileged: readonly string[] = ['ALL', 'SYS_ADMIN', 'SYS_MODULE'];

const isDaemon = (subject: Inspected, view: ContainerView): boolean =>
  subject.daemons.some((daemon) => daemon.view.path === view.path);

const way = (view: ContainerView, detail: string, sentence: string, others: readonly string[] = []): Way => {
  const step: ReachStep = { title: `container ${view.name}`, detail, path: view.path };
  return {
    how: 'at-once',
    who: [sentences.codeIn([view.name, ...others])],
    sentence,
    steps: [stations.job, step, stations.nodeRoot],
  };
};

function privilegedWay(subject: Inspected): Way[] {
  const views = subject.pod.containers.filter((view) => isPrivileged(view) && !isDaemon(subject, view));
  const [first, ...others] = views;
  if (!first) return [];
  const names = views.map(({ name }) => name);
  return [
    way(
      first,
      containerRoles.privileged,
      otherSentences.privileged(names),
      others.map(({ name }) => name),
    ),
  ];
}

const hostPathWays = (subject: Inspected, view: ContainerView): Way[] =>
  view.mounts.flatMap((mount) => {
    const volume = subject.pod.volumes.find((candidate) => candidate.volume.name === mount.name);
    const path = volume && hostPathOf(volume);
    return path !== undefined && trusted.test(path) && mount.readOnly !== true
      ? [way(view, otherRoles.hostPath, otherSentences.hostPath(view.name, path))]
      : [];
  });

function capabilityWays(subject: Inspected, view: ContainerView): Way[] {
  const added = addedCapabilities(view);
  const near = added.filter((name) => nearPrivileged.includes(name));
  if (near.length > 0)
    return [way(view, otherRoles.capabilities, otherSentences.capabilities(view.name, near))];
  return subject.pod.spec.hostPID === true && added.includes('SYS_PTRACE')
    ? [way(view, otherRoles.capabilities, otherSentences.hostProcesses(view.name))]
    : [];
}

/**
 * The ways to node root without a step between: a privileged container that runs no daemon, a directory that the node
 * trusts, capabilities near to privileged. In a sandbox there is none; a user namespace takes all but the directories.
 */
function waysAtOnce(subject: Inspected): Way[] {
  if (isSandboxed(subject)) return [];
  const roots = subject.pod.containers.filter((view) => mayBeRoot(subject, view) && !isPrivileged(view));
  const free = !hasUserNamespace(subject);
  return [
    ...(free ? privilegedWay(subject) : []),
    ...roots.flatMap((view) => hostPathWays(subject, view)),
    ...(free ? roots.flatMap((view) => capabilityWays(subject, view)) : []),
  ];
}

/** A container that calls a daemon outside the pod without TLS. */
function plainRemoteDaemon(subject: Inspected): Way | undefined {
  for (const view of subject.pod.containers) {
    const host = envValue(view.container, 'DOCKER_HOST') ?? '';
    const tls = envValue(view.container, 'DOCKER_TLS_VERIFY') ?? '';
    const called = parseHost(host, tls !== '');
    if (called?.kind !== 'tcp' || called.tls || isLoopback(called.host)) continue;
    return {
      how: 'one-step',
      who: [sentences.codeIn([view.name])],
      sentence: otherSentences.remote(view.name, host),
      steps: [
        stations.job,
        { title: `container ${view.name}`, detail: otherRoles.client, path: view.path },
        remoteDaemon,
        stations.nodeRoot,
      ],
    };
  }
  return undefined;
}

/** The ways that a pasted pod may have beside those of ours. */
export const otherWays: OtherWays = { atOnce: waysAtOnce, remote: plainRemoteDaemon };
