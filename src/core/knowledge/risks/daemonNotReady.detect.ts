import type { DaemonView, Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, commandText } from '../podFacts';
import { gateProblems, portProblems } from '../docker/probes';

/** Whether a text has a loop that ends when the daemon answers. Each part is looked for once. */
const waits = (text: string): boolean =>
  text.split(/[;\n]/).some((part) => {
    const start = part.search(/\b(?:until|while\s+!)\s/);
    return start >= 0 && /\bdocker\s+(?:system\s+)?(?:info|version|ps)\b/.test(part.slice(start));
  });

/** Whether somebody waits before the first docker command: a step of the plan, or a container's own command. */
function isAwaited(subject: Inspected): boolean {
  const first = subject.steps
    .flatMap((step) => step.commands)
    .find((command) => /\b(docker|mvn)\b/.test(command));
  return waits(first ?? '') || subject.pod.containers.some((view) => waits(commandText(view)));
}

/**
 * A probe of a plain container holds back no other one; Jenkins waits for the pod (sources `k8s-probes`,
 * `jenkins-launcher`). A native sidecar holds the others back until its startup probe succeeds (`k8s-sidecars`).
 */
function gate(subject: Inspected, { view }: DaemonView): Hit[] {
  if (subject.ci === 'jenkins' || isAwaited(subject)) return [];
  if (view.list === 'containers')
    return [
      {
        path: view.path,
        message: 'a probe in a plain container holds back no other one, and nothing here waits',
      },
    ];
  return view.container.startupProbe || !view.container.readinessProbe
    ? []
    : [
        {
          path: at(view.path, 'readinessProbe'),
          message: 'only a startup probe holds back the containers beside a native sidecar',
        },
      ];
}

const detect: Detector = (subject) =>
  subject.daemons.flatMap((daemon) => {
    const { view } = daemon;
    const ports = portProblems(view);
    if (ports.length > 0) return ports;
    if (!view.container.startupProbe && !view.container.readinessProbe)
      return [{ path: view.path, message: 'no startup probe' }];
    const problems = gateProblems(daemon);
    return problems.length > 0 ? problems : gate(subject, daemon);
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Containers start side by side, and dockerd needs seconds.',
  closed: 'No step starts before the daemon answers',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['startup-probe'],
  checkers: {
    kubeLinter: ['no-readiness-probe'],
    checkov: ['CKV_K8S_9'],
    kubescape: ['C-0018'],
    only: 'a missing readiness probe',
  },
  sources: cite(
    'observed-node',
    'moby-daemon',
    'jenkins-launcher',
    'k8s-probes',
    'k8s-sidecars',
    'checker-rules',
  ),
};

export const check: RiskCheck = { detect, facts };
