import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, hostPathOf, isMounted, isOtherRuntimePath } from '../podFacts';

const detect: Detector = (subject) =>
  subject.pod.volumes
    .filter((volume) => isOtherRuntimePath(volume) && isMounted(subject, volume))
    .map((volume) => ({ path: at(volume.path, 'hostPath', 'path'), message: hostPathOf(volume) ?? '' }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The same power through a parent directory, another name or another runtime.',
  closed: 'No runtime socket by any path',
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon'],
  checkers: { trivy: ['KSV-0023'], kubescape: ['C-0048'], cis: ['5.2.11'], only: 'any hostPath' },
  sources: cite('k8s-runtime-socket', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
