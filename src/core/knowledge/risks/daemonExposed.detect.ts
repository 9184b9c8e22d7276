import type { Listener } from '../../model/daemon';
import type { ContainerView } from '../../model/podView';
import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import type { SeverityByContext } from '../../model/severity';
import { cite } from '../cite';
import { hostNetworkCheckers } from '../checkers';
import { buildkitdOf } from '../docker/buildkitd';
import { isLoopback } from '../docker/listeners';
import { at } from '../podFacts';

type Tcp = Extract<Listener, { kind: 'tcp' }>;

interface Port extends Tcp {
  readonly of: ContainerView;
}

/** Every TCP port of a daemon or builder of the pod, those without keys first. */
const portsOf = (subject: Inspected): Port[] =>
  [
    ...subject.daemons.map(({ view, daemon }) => ({ view, listeners: daemon.listeners })),
    ...subject.builders.map((view) => ({ view, listeners: buildkitdOf(view)?.listeners ?? [] })),
  ]
    .flatMap(({ view, listeners }) =>
      listeners.flatMap((listener) => (listener.kind === 'tcp' ? [{ ...listener, of: view }] : [])),
    )
    .toSorted((a, b) => Number(a.tls) - Number(b.tls));

/** Whoever comes there still needs a certificate; or has to run on the same node. */
const behindKeys: SeverityByContext = { A: 'low', B: 'medium', C: 'medium', D: 'medium' };
const onNode: SeverityByContext = { A: 'medium', B: 'high', C: 'critical', D: 'critical' };

const severityOf = ({ tls, host }: Tcp): Pick<Hit, 'severity'> =>
  tls ? { severity: behindKeys } : isLoopback(host) ? { severity: onNode } : {};

/** The pod is on the network of its node, and so is the first port that a daemon opens. */
function onHostNetwork(ports: readonly Port[]): Hit[] {
  const [port] = ports;
  if (!port) return [];
  const where = isLoopback(port.host) ? 'to every process of the node' : 'on every address of the node';
  return [
    {
      path: '/spec/hostNetwork',
      message: `port ${port.port} of ${port.of.name} is open ${where}`,
      ...severityOf(port),
    },
  ];
}

/** Ports of the node that lead to a port which a daemon opens. */
const throughHostPort = (subject: Inspected, ports: readonly Port[]): Hit[] =>
  subject.pod.containers.flatMap((view) =>
    (Array.isArray(view.container.ports) ? view.container.ports : []).flatMap((written, index) => {
      const port = ports.find(
        ({ port: number, host }) => number === written.containerPort && !isLoopback(host),
      );
      return port && written.hostPort
        ? [
            {
              path: at(view.path, 'ports', written.name ? `[${written.name}]` : String(index)),
              message: `port ${written.hostPort} of the node leads to port ${port.port} of ${port.of.name}`,
              ...severityOf(port),
            },
          ]
        : [];
    }),
  );

const detect: Detector = (subject) => {
  const ports = portsOf(subject);
  return subject.pod.spec.hostNetwork === true ? onHostNetwork(ports) : throughHostPort(subject, ports);
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'What was meant for one pod answers to whoever reaches the node.',
  closed: 'No port of the node leads to the daemon',
  approaches: ['dind-same-container', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['inside-pod', 'deny-ingress'],
  checkers: { ...hostNetworkCheckers, only: 'the network of the node, whatever listens there' },
  sources: cite('k8s-api', 'dind-entrypoint', 'mitre-attack', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
