import type { ManifestFacts } from '../model/criterion';
import type { Plan } from '../model/plan';
import type { Answers } from '../model/vocabulary';
import { podView } from '../model/podView';
import { hostPathOf, isPrivileged } from '../knowledge/podFacts';
import { daemonOf } from '../knowledge/docker/dockerd';
import { inspectPlan } from '../inspect/inspect';

/** What computed cells need, from the objects of a plan and their inspection. */
export function manifestFacts(plan: Plan, answers: Answers): ManifestFacts {
  const report = inspectPlan(plan, answers);
  const [document] = report.documents;
  const view = podView(plan.pod);
  const daemons = view.containers.filter(({ container }) => daemonOf(container));
  const level = report.podSecurity?.level ?? 'privileged';
  const violations = report.podSecurity?.violations[level === 'privileged' ? 'baseline' : 'restricted'] ?? [];
  if (!document?.reach) throw new Error('the plan has no pod');
  return {
    level,
    violations: level === 'restricted' ? [] : [...new Set(violations.map(({ reason }) => reason))],
    privileged: view.containers.filter(isPrivileged).map(({ name }) => name),
    hostPaths: view.volumes.flatMap((volume) => hostPathOf(volume) ?? []),
    reach: document.reach,
    risks: [...new Set(report.findings.map(({ risk }) => risk))],
    daemonProbed:
      daemons.length === 0
        ? undefined
        : daemons.every(
            ({ container }) => container.startupProbe?.exec?.command?.join(' ') === 'docker info',
          ),
  };
}
