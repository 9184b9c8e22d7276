import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { builderOf, type BuilderName } from '../docker/builders';

/** What a RUN step shares with each builder (sources `buildkit-rootless`, `buildah-isolation`, `kaniko-archived`). */
const shares: Readonly<Record<BuilderName, string>> = {
  buildkit: 'a RUN step has the network of the pod',
  buildah: 'with isolation chroot a RUN step shares processes and network with Buildah',
  kaniko: 'Kaniko runs RUN steps in its own container, beside its login',
};

const detect: Detector = (subject) =>
  subject.builders.flatMap((view) => {
    const builder = builderOf(view);
    return builder === undefined ? [] : [{ path: view.path, message: shares[builder] }];
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'No daemon does not mean no code: RUN steps and install scripts have the pod’s network and identity.',
  closed: 'Nothing in the pod runs a Dockerfile',
  fromCluster: true,
  approaches: ['buildkit-rootless'],
  mitigations: ['egress-policy', 'push-apart'],
  sources: cite('owasp-cicd', 'buildkit-rootless', 'buildah-isolation', 'kaniko-archived'),
};

export const check: RiskCheck = { detect, facts };
