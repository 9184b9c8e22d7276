import type { ContainerView } from '../model/podView';
import type { Reach, ReachStep } from '../model/reach';
import type { DaemonView, Inspected } from '../model/risk';
import { accessOf, type DaemonAccess } from '../knowledge/docker/access';
import { buildsElsewhere, isRootlessBuilder } from '../knowledge/docker/builders';
import { externalBuilderOf } from '../knowledge/docker/external';
import { kubedockOf } from '../knowledge/docker/kubedock';
import { enclosureOf } from '../knowledge/enclosures';
import {
  addsJenkinsAgent,
  holdsVolume,
  hostPathOf,
  isMounted,
  isPrivileged,
  mayBeRoot,
  nodeSockets,
  unconfinedAt,
} from '../knowledge/podFacts';
import {
  containerRoles,
  daemonRoles,
  reachSources,
  sentences,
  stations,
  type KernelFacts,
  type Wall,
} from '../knowledge/reachSentences';

const names = (views: readonly ContainerView[]): string[] => views.map(({ name }) => name);

const station = (view: ContainerView | undefined, detail: string): ReachStep => ({
  title: `container ${view?.name ?? 'of the pod'}`,
  detail,
  ...(view && { path: view.path }),
});

/** What stands between a container and the node, or undefined where it is privileged on the node's kernel. */
function wallOf(subject: Inspected, view: ContainerView): Wall | undefined {
  return enclosureOf(subject.pod.spec) ?? (isPrivileged(view) ? undefined : 'unprivileged');
}

/** What has to be broken behind a wall. */
const breakOf = (wall: Wall): ReachStep =>
  wall === 'unprivileged' || wall === 'user-namespace'
    ? stations.vulnerability
    : stations.sandboxVulnerability;

/** A way to node root, without who calls the daemon. */
export type Way = Omit<Reach, 'daemon' | 'callers' | 'sources'>;

/** Ways that no pod of ours has: an inspection of pasted text looks for them too. */
export interface OtherWays {
  readonly atOnce: (subject: Inspected) => readonly Way[];
  readonly remote: (subject: Inspected) => Way | undefined;
}

function throughNodeSocket(
  subject: Inspected,
): { readonly way: Way; readonly callers: string[] } | undefined {
  const [socket] = nodeSockets(subject);
  if (!socket) return undefined;
  const holders = subject.pod.containers.filter((view) => holdsVolume(view, socket.volume.name));
  const way: Way = {
    how: 'one-step',
    who: [sentences.codeIn(names(holders))],
    sentence: sentences.socket(names(holders)),
    steps: [
      stations.job,
      station(holders[0], containerRoles.nodeSocket),
      { ...stations.nodeDaemon, path: socket.path },
      stations.nodeRoot,
    ],
  };
  return { way, callers: names(holders) };
}

/** From the job to the first container that can call the daemon. */
function firstCaller({ who, views }: DaemonAccess): ReachStep[] {
  if (who === 'network') return [stations.anyPod];
  if (who === 'none' || who === 'own-process') return [];
  return [station(views[0], who === 'holders' ? containerRoles.holder : containerRoles.onPort)];
}

function throughDaemon(
  subject: Inspected,
  { view, daemon }: DaemonView,
  access: DaemonAccess,
  callers: readonly string[],
): Way {
  const { who } = access;
  const inside = who === 'own-process' || who === 'none';
  const wall = wallOf(subject, view);
  const whoCalls = sentences.callers(who, callers, view.name);
  const atOnce = inside && wall === undefined && !daemon.rootless;
  const role =
    wall !== undefined ? daemonRoles.walled : daemon.rootless ? daemonRoles.rootless : daemonRoles.privileged;
  const steps = inside
    ? [station(view, wall === undefined ? containerRoles.ownDaemon : containerRoles.ownDaemonWalled)]
    : [...firstCaller(access), { title: `dockerd in ${view.name}`, detail: role, path: view.path }];
  const beyond = wall !== undefined ? [breakOf(wall)] : daemon.rootless ? [stations.rootInDaemon] : [];
  return {
    how: wall !== undefined ? 'kernel-bug' : atOnce ? 'at-once' : 'one-step',
    who: [whoCalls],
    sentence:
      wall !== undefined
        ? sentences.walled(view.name, wall)
        : sentences.daemon(who, callers, view.name, daemon.rootless),
    steps: [stations.job, ...steps, ...beyond, stations.nodeRoot],
  };
}

/** What the pod commands outside itself, for the sentence. */
function beyondOf(subject: Inspected): Pick<KernelFacts, 'beyond'> {
  const pods = kubedockOf(subject);
  if (pods) return { beyond: { what: 'pods', container: pods.name } };
  const external = externalBuilderOf(subject);
  if (!external) return {};
  const container = external.view.name;
  return external.host === undefined
    ? { beyond: { what: 'builds', container } }
    : { beyond: { what: 'machine', container, host: external.host } };
}

function throughKernel(subject: Inspected): Way {
  const privileged = subject.pod.containers.filter(isPrivileged);
  const builder = subject.builders[0];
  const ordinary = builder !== undefined && (isRootlessBuilder(builder) || !mayBeRoot(subject, builder));
  const hostPaths = subject.pod.volumes.flatMap((volume) =>
    isMounted(subject, volume) ? (hostPathOf(volume) ?? []) : [],
  );
  const wall = enclosureOf(subject.pod.spec);
  return {
    how: 'kernel-bug',
    who: [],
    sentence:
      privileged.length > 0 && wall !== undefined
        ? sentences.privilegedWalled(names(privileged), wall)
        : sentences.kernel({
            builders: names(subject.builders),
            clients: names(subject.pod.containers.filter(buildsElsewhere)),
            unconfined: unconfinedAt(subject).length > 0,
            hostPaths,
            ...beyondOf(subject),
          }),
    steps: [
      stations.job,
      privileged[0]
        ? station(privileged[0], containerRoles.privileged)
        : station(builder, ordinary ? containerRoles.ordinaryUser : containerRoles.ordinary),
      breakOf(wall ?? 'unprivileged'),
      stations.nodeRoot,
    ],
  };
}

/**
 * Who can become root on the node through this pod, computed from its objects alone: the shortest way that there is.
 * Without `other` only the ways of our own pods are looked for, which for those is the same.
 */
export function reachOf(subject: Inspected, other?: OtherWays): Reach {
  const [daemon] = subject.daemons;
  const access = daemon && accessOf(subject, daemon);
  const listening = access?.who === 'pod' || access?.who === 'network';
  const callers = [
    ...names(access?.views ?? []),
    ...(listening && addsJenkinsAgent(subject) ? ['jnlp'] : []),
  ];
  const socket = throughNodeSocket(subject);
  const way: Way =
    other?.atOnce(subject)[0] ??
    socket?.way ??
    (daemon && access ? throughDaemon(subject, daemon, access, callers) : undefined) ??
    other?.remote(subject) ??
    throughKernel(subject);
  return {
    ...way,
    daemon: socket ? 'node' : (access?.who ?? 'none'),
    callers: socket ? socket.callers : callers,
    sources: reachSources,
  };
}
