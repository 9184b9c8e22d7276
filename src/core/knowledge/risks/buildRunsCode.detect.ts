import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { builderOf, buildsElsewhere, type BuilderName } from '../docker/builders';
import { externalBuilderOf } from '../docker/external';

/**
 * What the code of a build shares with each builder (sources `buildkit-rootless`, `buildah-isolation`, `kaniko-archived`,
 * `buildpacks-creator`). Jib and ko run no step of a Dockerfile.
 */
const shares: Readonly<Partial<Record<BuilderName, string>>> = {
  buildkit: 'a RUN step has the network of the pod',
  buildah: 'with isolation chroot a RUN step shares processes and network with Buildah',
  kaniko: 'Kaniko runs RUN steps in its own container, beside its login',
  buildpacks: 'the lifecycle runs buildpacks and install scripts in its own container',
};

/** Clients of a builder in the cluster: RUN steps have the network of its pod. */
const elsewhere = (subject: Inspected): Hit[] =>
  externalBuilderOf(subject)
    ? []
    : subject.pod.containers.filter(buildsElsewhere).map((view) => ({
        path: view.path,
        message: `RUN steps of ${view.name} run in a builder that others share`,
      }));

const detect: Detector = (subject) => [
  ...subject.builders.flatMap((view) => {
    const builder = builderOf(view);
    const message = builder && shares[builder];
    return message === undefined ? [] : [{ path: view.path, message }];
  }),
  ...elsewhere(subject),
];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'No daemon does not mean no code: RUN steps and install scripts have the pod’s network and identity.',
  closed: 'Nothing in the pod runs a Dockerfile',
  fromCluster: true,
  approaches: [
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
    'kaniko-fork',
    'language-builder',
  ],
  mitigations: ['egress-policy', 'push-apart'],
  sources: cite(
    'owasp-cicd',
    'buildkit-rootless',
    'buildah-isolation',
    'kaniko-archived',
    'buildpacks-creator',
  ),
};

export const check: RiskCheck = { detect, facts };
