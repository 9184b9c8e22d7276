import type { Listener } from '../../model/daemon';
import type { DaemonView, Inspected, Mitigation, TextEdit } from '../../model/risk';
import { cite } from '../cite';
import { envValue } from '../docker/environment';
import { isDaemonImage } from '../docker/image';
import { parseHost } from '../docker/listeners';
import { at, daemonAt, otherContainers } from '../podFacts';

const hostFlag = (listener: Listener): string[] =>
  listener.kind === 'unix' ? [`--host=unix://${listener.path}`] : [];

/** Whether every client of the pod finds its daemon among the sockets that stay. */
const staysReachable = (subject: Inspected, { daemon }: DaemonView): boolean =>
  otherContainers(subject).every((view) => {
    const called = parseHost(envValue(view.container, 'DOCKER_HOST') ?? '', false);
    return (
      called === undefined ||
      (called.kind === 'unix' &&
        daemon.listeners.some((listener) => listener.kind === 'unix' && listener.path === called.path))
    );
  });

/** `dockerd` as first argument, with the socket that the entrypoint would have added. */
function firstWords(subject: Inspected, found: DaemonView): TextEdit[] | undefined {
  const { view, daemon } = found;
  const { container } = view;
  const [added, port, ...given] = daemon.listeners;
  const named = given.some(({ kind }) => kind === 'tcp');
  if (daemon.start !== 'default' || container.command !== undefined || !added || !port || named)
    return undefined;
  if (!isDaemonImage(String(container.image)) || !staysReachable(subject, found)) return undefined;
  const words = ['dockerd', ...(daemon.flags.includes(hostFlag(added)[0] ?? '') ? [] : hostFlag(added))];
  const args = at(view.path, 'args');
  return (container.args ?? []).length === 0
    ? [{ set: args, value: words }]
    : words.toReversed().map((value) => ({ insert: at(args, '0'), value }));
}

export const dockerdFirst: Mitigation = {
  id: 'dockerd-first',
  title: 'Make dockerd the first argument',
  says: 'Then the image’s entrypoint adds no listeners of its own, and its other work is done as before.',
  residual: ['privileged-container'],
  onText: ({ subject, path }) => {
    const found = daemonAt(subject, path);
    return found && firstWords(subject, found);
  },
  sources: cite('dind-entrypoint', 'observed-node'),
  changed: [],
};
