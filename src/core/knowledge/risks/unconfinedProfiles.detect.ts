import type { ContainerView } from '../../model/podView';
import type { Detector, Hit, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { addedCapabilities, at, commandText, unconfinedAt } from '../podFacts';

/** Capabilities with which a builder makes its own namespaces, or more. */
const widening: readonly string[] = ['SETUID', 'SETGID', 'SYS_ADMIN', 'ALL'];

function capabilities(view: ContainerView): Hit[] {
  const found = addedCapabilities(view).filter((name) => widening.includes(name));
  return found.length === 0
    ? []
    : [
        {
          path: at(view.path, 'securityContext', 'capabilities', 'add'),
          message: `adds ${found.join(', ')}`,
        },
      ];
}

const detect: Detector = (subject) => [
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
  moreSources: cite('buildkit-k8s-examples', 'k8s-psa-code', 'checker-rules'),
  says: 'Rootless is not restricted: no seccomp or AppArmor, or RUN steps beside the builder’s processes.',
  closed: 'Profiles of the runtime stay on, and no capability is added',
  approaches: ['buildkit-rootless'],
  mitigations: ['dedicated-nodes'],
  checkers: {
    trivy: ['KSV-0104', 'KSV-0030', 'KSV-0002', 'KSV-0027', 'KSV-0005', 'KSV-0022'],
    kubeLinter: ['privilege-escalation-container', 'unsafe-proc-mount'],
    checkov: ['CKV_K8S_31', 'CKV_K8S_20', 'CKV_K8S_25', 'CKV_K8S_39'],
    kubescape: ['C-0210', 'C-0055', 'C-0016', 'C-0046'],
    cis: ['5.6.2', '5.2.6', '5.2.9'],
  },
};

export const check: RiskCheck = { detect, facts };
