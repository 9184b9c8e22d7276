import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at } from '../podFacts';

const detect: Detector = (subject) =>
  subject.daemons
    .filter(({ daemon }) => daemon.start === 'replaced')
    .map(({ view }) => ({
      path: at(view.path, Array.isArray(view.container.command) ? 'command' : 'args'),
    }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'No clean-up, no cgroup preparation, no iptables choice, no init process.',
  closed: 'The image’s entrypoint runs',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['keep-entrypoint'],
  sources: cite('dind-entrypoint', 'observed-node'),
};

export const check: RiskCheck = { detect, facts };
