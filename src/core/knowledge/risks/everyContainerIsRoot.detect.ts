import type { DaemonView, Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { holdersOf } from '../docker/access';
import { envValue } from '../docker/environment';
import { addsJenkinsAgent, at, otherContainers, tcpListeners } from '../podFacts';

/** A port without keys, and more than one container beside the daemon; the agent that Jenkins adds counts. */
function throughPort(subject: Inspected, { view, daemon }: DaemonView): Hit[] {
  const plain = tcpListeners(daemon).filter((listener) => !listener.tls);
  const others = otherContainers(subject).length + (addsJenkinsAgent(subject) ? 1 : 0);
  if (plain.length === 0 || others < 2) return [];
  return [
    {
      path: Array.isArray(view.container.args) ? at(view.path, 'args') : view.path,
      message: plain.map((listener) => `${listener.host}:${listener.port}`).join(', '),
    },
  ];
}

/** The socket or the keys in containers that call no daemon. */
function throughVolumes(subject: Inspected, daemon: DaemonView): Hit[] {
  const holders = holdersOf(subject, daemon);
  if (holders.length < 2) return [];
  return holders
    .filter((view) => envValue(view.container, 'DOCKER_HOST') === undefined)
    .map((view) => ({ path: view.path, message: `container ${view.name} holds the way to the daemon too` }));
}

const detect: Detector = (subject) =>
  subject.daemons.flatMap((daemon) => {
    const port = throughPort(subject, daemon);
    return port.length > 0 ? port : throughVolumes(subject, daemon);
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'A pod has one network: the agent, the tests and the tools all reach the port.',
  closed: 'Only containers that need the daemon can call it',
  approaches: ['dind-sidecar'],
  mitigations: ['unix-socket'],
  sources: cite('observed-node', 'docker-image-docs'),
};

export const check: RiskCheck = { detect, facts };
