import type { Listener } from '../model/daemon';
import type { ContainerView } from '../model/podView';
import type { Reach, ReachStep } from '../model/reach';
import type { Inspected } from '../model/risk';
import { sentences } from '../knowledge/reachSentences';
import {
  isDockerSocket,
  isOpenPlain,
  isOtherRuntimePath,
  isPrivileged,
  otherContainers,
} from '../knowledge/podFacts';

const holdsVolume = (view: ContainerView, name: string): boolean =>
  view.mounts.some((mount) => mount.name === name);

const names = (views: readonly ContainerView[]): string[] => views.map(({ name }) => name);

function volumeOfPath(view: ContainerView, path: string): string | undefined {
  return view.mounts.find((mount) => path.startsWith(`${mount.mountPath.replace(/\/$/, '')}/`))?.name;
}

const plain = (listener: Listener): boolean => listener.kind === 'tcp' && !listener.tls;

/** The containers that can call a daemon of the pod: holders of its socket or keys, or everybody on its port. */
function callersOf(
  subject: Inspected,
  daemon: Inspected['daemons'][number],
): { who: Reach['daemon']; views: ContainerView[] } {
  const others = otherContainers(subject);
  const { listeners } = daemon.daemon;
  if (listeners.some(isOpenPlain)) return { who: 'network', views: others };
  if (listeners.some(plain)) return { who: 'pod', views: others };
  const sockets = listeners.flatMap((listener) => (listener.kind === 'unix' ? [listener.path] : []));
  const shared = sockets.flatMap((path) => volumeOfPath(daemon.view, path) ?? []);
  const certificates = listeners.some((listener) => listener.kind === 'tcp' && listener.tls)
    ? daemon.view.mounts.filter((mount) => mount.mountPath.startsWith('/certs')).map((mount) => mount.name)
    : [];
  const holders = others.filter((view) =>
    [...shared, ...certificates].some((name) => holdsVolume(view, name)),
  );
  return holders.length > 0
    ? { who: 'holders', views: holders }
    : { who: 'own-process', views: [daemon.view] };
}

const job: ReachStep = { title: 'code in a job', detail: 'a step, a dependency, a Dockerfile' };
const nodeRoot: ReachStep = { title: 'node root', detail: 'and every pod on that node' };

/** Who can become root on the node through this pod, computed from its objects alone. */
export function reachOf(subject: Inspected): Reach {
  const socket = subject.pod.volumes.find((volume) => isDockerSocket(volume) || isOtherRuntimePath(volume));
  if (socket) {
    const holders = subject.pod.containers.filter((view) => holdsVolume(view, socket.volume.name));
    const callers = names(holders);
    return {
      how: 'one-step',
      who: [sentences.codeIn(callers)],
      sentence: sentences.socket(callers),
      steps: [
        job,
        {
          title: `container ${callers[0] ?? ''}`,
          detail: 'holds the node’s socket',
          ...(holders[0] && { path: holders[0].path }),
        },
        { title: 'dockerd on the node', detail: 'serves every team', path: socket.path },
        nodeRoot,
      ],
      daemon: 'node',
      callers,
    };
  }
  const [daemon] = subject.daemons;
  if (daemon) {
    const { who, views } = callersOf(subject, daemon);
    const callers = names(views);
    const atOnce = who === 'own-process' && isPrivileged(daemon.view);
    return {
      how: atOnce ? 'at-once' : 'one-step',
      who: [sentences.callers(who, callers)],
      sentence: sentences.daemon(who, callers, daemon.view.name, daemon.daemon.rootless),
      steps: atOnce
        ? [
            job,
            {
              title: `container ${daemon.view.name}`,
              detail: 'privileged, steps run in it',
              path: daemon.view.path,
            },
            nodeRoot,
          ]
        : [
            job,
            {
              title: who === 'network' ? 'any pod in the cluster' : `container ${callers[0] ?? ''}`,
              detail: who === 'holders' ? 'holds the way to the daemon' : 'reaches the port',
              ...(views[0] && { path: views[0].path }),
            },
            { title: `dockerd in ${daemon.view.name}`, detail: 'privileged', path: daemon.view.path },
            nodeRoot,
          ],
      daemon: who,
      callers,
    };
  }
  const privileged = subject.pod.containers.filter(isPrivileged);
  const [first] = privileged;
  if (first) {
    return {
      how: 'at-once',
      who: [sentences.codeIn(names(privileged))],
      sentence: sentences.privileged(names(privileged)),
      steps: [job, { title: `container ${first.name}`, detail: 'privileged', path: first.path }, nodeRoot],
      daemon: 'none',
      callers: [],
    };
  }
  return {
    how: 'kernel-bug',
    who: [],
    sentence: sentences.kernel(names(subject.builders)),
    steps: [
      job,
      {
        title: `container ${subject.builders[0]?.name ?? 'of the pod'}`,
        detail: 'an ordinary user, no socket, no device',
        ...(subject.builders[0] && { path: subject.builders[0].path }),
      },
      { title: 'a kernel vulnerability', detail: 'has to exist and be known' },
      nodeRoot,
    ],
    daemon: 'none',
    callers: [],
  };
}
