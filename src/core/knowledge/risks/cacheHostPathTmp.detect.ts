import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { hostPathCheckers } from '../checkers';
import { at, hostPathOf, isMounted } from '../podFacts';

const detect: Detector = (subject) =>
  subject.pod.volumes
    .filter(
      (volume) => /^\/(tmp|var\/tmp)(\/|$)/.test(hostPathOf(volume) ?? '') && isMounted(subject, volume),
    )
    .map((volume) => ({ path: at(volume.path, 'hostPath', 'path') }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'World-writable, cleaned by the node, shared by every job on it.',
  closed: 'The node’s /tmp stays out',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['own-volume'],
  checkers: hostPathCheckers,
  sources: cite('k8s-volumes', 'moby-data-root', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
