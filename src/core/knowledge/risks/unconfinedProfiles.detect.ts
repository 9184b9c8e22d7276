import type { ContainerView } from '../../model/podView';
import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { isBuildxClient } from '../docker/builders';
import { hasOwnKernel } from '../enclosures';
import { addedCapabilities, at, commandText, holdsToken, unconfinedAt } from '../podFacts';

/** Capabilities with which a builder makes its own namespaces, or more. */
const widening: readonly string[] = ['SETUID', 'SETGID', 'SYS_ADMIN', 'ALL'];

/** Those of newuidmap, which does nothing where a program may gain no rights (source `shipwright-buildkit`). */
const mapping: readonly string[] = ['SETUID', 'SETGID'];

function capabilities(view: ContainerView): Hit[] {
  const held = view.container.securityContext?.allowPrivilegeEscalation === false;
  const found = addedCapabilities(view).filter(
    (name) => widening.includes(name) && !(held && mapping.includes(name)),
  );
  return found.length === 0
    ? []
    : [
        {
          path: at(view.path, 'securityContext', 'capabilities', 'add'),
          message: `adds ${found.join(', ')}`,
        },
      ];
}

/** The kubernetes driver of buildx knows two kinds of builder: privileged, and without profiles (source `buildx-kubernetes`). */
const ofBuildx = ({ pod }: Inspected): Hit[] =>
  pod.containers
    .filter((view) => isBuildxClient(view) && holdsToken(pod, view))
    .map((view) => ({
      path: at(view.path, 'env', '[BUILDX_BUILDER]'),
      message: 'the builder that buildx keeps is privileged, or opts out of both profiles',
    }));

/** On a kernel of the sandbox's own, what a container asks for holds inside it (sources `gvisor-docker`, `kata-docker`). */
const detect: Detector = (subject) => (hasOwnKernel(subject.pod.spec) ? [] : onNodeKernel(subject));

const onNodeKernel: Detector = (subject) => [
  ...ofBuildx(subject),
  ...unconfinedAt(subject).map((path) => ({ path })),
  ...subject.pod.containers.flatMap((view) => {
    const sandbox = (Array.isArray(view.container.env) ? view.container.env : []).find((variable) =>
      /no-process-sandbox/.test(String(variable?.value ?? '')),
    );
    return [
      ...(sandbox
        ? [{ path: at(view.path, 'env', `[${sandbox.name}]`), message: 'no process sandbox' }]
        : []),
      ...(/no-process-sandbox/.test(commandText(view))
        ? [
            {
              path: at(view.path, Array.isArray(view.container.args) ? 'args' : 'command'),
              message: 'no process sandbox',
            },
          ]
        : []),
      ...capabilities(view),
      ...(view.container.securityContext?.procMount === 'Unmasked'
        ? [{ path: at(view.path, 'securityContext', 'procMount') }]
        : []),
    ];
  }),
];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Rootless is not restricted: seccomp and AppArmor unconfined, or RUN steps beside the builder’s processes.',
  closed: 'Profiles of the runtime stay on, and no capability is added',
  approaches: ['dind-sidecar', 'buildkit-rootless', 'buildkit-service', 'buildah-rootless', 'kaniko-fork'],
  mitigations: ['dedicated-nodes'],
  checkers: {
    trivy: ['KSV-0104', 'KSV-0030', 'KSV-0002', 'KSV-0027', 'KSV-0005', 'KSV-0022'],
    kubeLinter: ['privilege-escalation-container', 'unsafe-proc-mount'],
    checkov: ['CKV_K8S_31', 'CKV_K8S_20', 'CKV_K8S_25', 'CKV_K8S_39'],
    kubescape: ['C-0210', 'C-0055', 'C-0016', 'C-0046'],
    cis: ['5.6.2', '5.2.6', '5.2.9'],
  },
  sources: cite('buildkit-rootless', 'buildkit-k8s-examples', 'k8s-psa-code', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
