import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { deadBuilder } from '../docker/deadBuilders';
import { at } from '../podFacts';

const detect: Detector = (subject) =>
  subject.pod.containers.flatMap((view) => {
    const why = deadBuilder(String(view.container.image ?? ''));
    return why === undefined ? [] : [{ path: at(view.path, 'image'), message: why }];
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Holes that are found now stay open, in a program that runs other people’s code.',
  closed: 'Somebody maintains the builder',
  approaches: ['dind-same-container', 'dind-sidecar', 'buildkit-rootless', 'kaniko-fork'],
  mitigations: ['kaniko-fork', 'same-docker-version', 'build-without-daemon'],
  sources: cite('kaniko-archived', 'kaniko-fork', 'dead-builders', 'engine-api-versions'),
};

export const check: RiskCheck = { detect, facts };
