import type { Container } from '../../model/kubernetes';
import type { ContainerView } from '../../model/podView';
import type { DaemonView, Hit } from '../../model/risk';
import { at, tcpListeners } from '../podFacts';
import { startedPrograms, type Started } from './commandLine';
import { startDelay } from './dockerd';
import { envValue } from './environment';
import { DEFAULT_SOCKET, hostOf, isLoopback, parseHost } from './listeners';

type Probe = NonNullable<Container['startupProbe']>;

const kinds = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;

/** Seconds that the engine itself needs after its own pause, before it answers. */
const STARTING = 14;

/** Ports of probes that are neither a number nor the name of a declared port: the API server refuses them. */
export const portProblems = (view: ContainerView): Hit[] =>
  kinds.flatMap((kind) =>
    (['tcpSocket', 'httpGet'] as const).flatMap((handler): Hit[] => {
      const port: unknown = view.container[kind]?.[handler]?.port;
      if (typeof port !== 'string') return [];
      const declared = /[a-z]/i.test(port) && view.container.ports?.some(({ name }) => name === port);
      return declared === true
        ? []
        : [{ path: at(view.path, kind, handler, 'port'), message: `${port} is no port number` }];
    }),
  );

/** Whether an address is one at which the daemon listens. */
function answersAt({ daemon }: DaemonView, host: string): boolean {
  const called = parseHost(host, false);
  if (!called) return true;
  return daemon.listeners.some((listener) =>
    called.kind === 'unix'
      ? listener.kind === 'unix' && sameSocket(listener.path, called.path)
      : listener.kind === 'tcp' && listener.port === called.port,
  );
}

const sameSocket = (one: string, other: string): boolean =>
  one.replace(/^\/var\/run\//, '/run/') === other.replace(/^\/var\/run\//, '/run/');

/** The first docker command of a probe that asks the daemon for anything. */
const cliCall = (probe: Probe): Started | undefined =>
  startedPrograms(probe.exec?.command ?? []).find(
    ({ program, args }) =>
      /(^|\/)docker$/.test(program) && args.some((word) => /^(info|version|ps)$/.test(word)),
  );

/** What is wrong with a probe that asks the daemon through the docker CLI. */
function cliProblem(daemon: DaemonView, probe: Probe, call: Started): string | undefined {
  const host =
    hostOf(call.args) ?? call.env.get('DOCKER_HOST') ?? envValue(daemon.view.container, 'DOCKER_HOST');
  if (host === undefined && !daemon.daemon.rootless && !answersAt(daemon, `unix://${DEFAULT_SOCKET}`))
    return 'docker info asks the usual socket, and the daemon listens elsewhere: DOCKER_HOST is not set';
  if (host !== undefined && !answersAt(daemon, host)) return `docker info asks ${host}, where nobody listens`;
  return (probe.timeoutSeconds ?? 1) < 2 ? 'one second is too short for docker info' : undefined;
}

/** What is wrong with a probe that asks over the network, as the kubelet does: at the pod's address. */
function networkProblem({ daemon }: DaemonView, probe: Probe, container: Container): string | undefined {
  const asked: unknown = (probe.httpGet ?? probe.tcpSocket)?.port;
  const port =
    typeof asked === 'string' ? container.ports?.find(({ name }) => name === asked)?.containerPort : asked;
  const listeners = tcpListeners(daemon).filter((listener) => listener.port === port);
  if (listeners.length > 0 && listeners.every(({ host }) => isLoopback(host)))
    return 'it asks the pod’s address, and the daemon listens on loopback alone';
  if (probe.tcpSocket) return 'an open port does not mean that the daemon serves';
  return listeners.some(({ tls }) => tls) ? 'it has no certificate for the daemon’s port' : undefined;
}

function problemOf(daemon: DaemonView, kind: (typeof kinds)[number], probe: Probe): Hit | undefined {
  const base = at(daemon.view.path, kind);
  const words = (probe.exec?.command ?? []).join(' ');
  const call = cliCall(probe);
  if (call) {
    const message = cliProblem(daemon, probe, call);
    return message === undefined ? undefined : { path: at(base, 'exec'), message };
  }
  if (/\b(stat|test|ls)\b|\[ -/.test(words))
    return { path: at(base, 'exec'), message: 'the file exists before the daemon answers' };
  if (!probe.tcpSocket && !probe.httpGet) return undefined;
  const message = networkProblem(daemon, probe, daemon.view.container);
  return message === undefined
    ? undefined
    : { path: at(base, probe.tcpSocket ? 'tcpSocket' : 'httpGet'), message };
}

/** A startup probe that gives up before the daemon can answer. A readiness probe never gives up. */
function tooShort({ view, daemon }: DaemonView, probe: Probe): Hit[] {
  const seconds =
    (probe.initialDelaySeconds ?? 0) + (probe.periodSeconds ?? 10) * (probe.failureThreshold ?? 3);
  return startDelay(daemon) + STARTING > seconds
    ? [{ path: at(view.path, 'startupProbe'), message: `gives up after ${seconds} s` }]
    : [];
}

/** What is wrong with the probe that tells when the daemon answers: the startup probe, else the readiness probe. */
export function gateProblems(daemon: DaemonView): Hit[] {
  const { startupProbe, readinessProbe } = daemon.view.container;
  if (startupProbe) {
    const problem = problemOf(daemon, 'startupProbe', startupProbe);
    return problem ? [problem] : tooShort(daemon, startupProbe);
  }
  const problem = readinessProbe && problemOf(daemon, 'readinessProbe', readinessProbe);
  return problem ? [problem] : [];
}
