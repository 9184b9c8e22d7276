import type { Daemon } from '../../model/daemon';
import type { DaemonView, Mitigation, TextEdit } from '../../model/risk';
import { cite } from '../cite';
import { envValue } from '../docker/environment';
import { isDaemonImage } from '../docker/image';
import { DEFAULT_SOCKET } from '../docker/listeners';
import { at, daemonAt } from '../podFacts';

/** The words of a docker command that reaches the daemon in its own container; none where no address is certain. */
function question({ view, daemon }: DaemonView): string[] | undefined {
  if (envValue(view.container, 'DOCKER_HOST') !== undefined || usesDefault(daemon)) return ['docker', 'info'];
  const [listener] = daemon.listeners;
  if (listener?.kind === 'unix') return ['docker', `--host=unix://${listener.path}`, 'info'];
  return listener?.tls === false ? ['docker', `--host=tcp://127.0.0.1:${listener.port}`, 'info'] : undefined;
}

const usesDefault = ({ listeners }: Daemon): boolean =>
  listeners.some((listener) => listener.kind === 'unix' && listener.path === DEFAULT_SOCKET);

const numbers = { periodSeconds: 3, timeoutSeconds: 10, failureThreshold: 40 } as const;

/** What makes a probe that is there ask the daemon; what it has already stays as it is written. */
function repaired({ view }: DaemonView, command: readonly string[]): TextEdit[] {
  const probe = view.container.startupProbe;
  const base = at(view.path, 'startupProbe');
  if (!probe) return [{ set: base, value: { exec: { command }, ...numbers } }];
  const asks = probe.exec?.command?.join(' ') === command.join(' ');
  const handlers = (['tcpSocket', 'httpGet', 'grpc'] as const).filter((name) => probe[name] !== undefined);
  return [
    ...(asks ? [] : [{ set: at(base, 'exec', 'command'), value: command }]),
    ...handlers.map((name) => ({ remove: at(base, name) })),
    ...Object.entries(numbers)
      .filter(([name, value]) => probe[name as keyof typeof numbers] !== value)
      .map(([name, value]) => ({ set: at(base, name), value })),
  ];
}

export const startupProbe: Mitigation = {
  id: 'startup-probe',
  title: 'Ask the daemon itself',
  says: 'docker info as startup probe, with ten seconds for an answer and two minutes for the start. It holds back the other containers only from a native sidecar; Jenkins waits for the whole pod.',
  residual: [],
  onText: ({ subject, path }) => {
    const found = daemonAt(subject, path);
    const command = found && isDaemonImage(String(found.view.container.image)) ? question(found) : undefined;
    return found && command && repaired(found, command);
  },
  sources: cite('observed-node', 'docker-info', 'k8s-probes'),
  changed: [],
};
