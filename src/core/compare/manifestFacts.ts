import type { BesideFacts, ManifestFacts } from '../model/criterion';
import type { Plan } from '../model/plan';
import type { PodSecurityLevel } from '../model/podSecurity';
import type { Report } from '../model/report';
import type { Answers } from '../model/vocabulary';
import { podView, type ContainerView } from '../model/podView';
import { variantOf } from '../knowledge/approaches';
import { hostPathOf, isolationOf, isPrivileged } from '../knowledge/podFacts';
import { daemonOf } from '../knowledge/docker/dockerd';
import { inspectPlan } from '../inspect/inspect';
import { podsOf } from '../inspect/podsOf';
import { blockedOn } from './blockedOn';

const privilegedOf = (containers: readonly ContainerView[]): string[] =>
  containers.filter(isPrivileged).map(({ name }) => name);

/** What admission and privileges are of the pods that objects beside the agent's pod start. */
const besideFacts = (plan: Plan, { documents }: Report): BesideFacts[] =>
  podsOf(plan).flatMap(({ pod }, index) => {
    const found = documents[index];
    if (pod === plan.pod || !found?.podSecurity) return [];
    return [
      {
        object: `${found.kind} ${found.name}`,
        level: found.podSecurity.level,
        privileged: privilegedOf(podView(pod).containers),
      },
    ];
  });

/** Whether all of these are probed in a way; undefined where there is none. */
const allProbed = (
  views: readonly ContainerView[],
  isProbed: (view: ContainerView) => boolean,
): boolean | undefined => (views.length === 0 ? undefined : views.every(isProbed));

const asksDocker = ({ container }: ContainerView): boolean =>
  container.startupProbe?.exec?.command?.join(' ') === 'docker info';

/** A program that answers the Docker API with pods; its image says so. */
const answersWithPods = ({ container }: ContainerView): boolean =>
  /(^|\/)kubedock[:@]/.test(container.image ?? '');

/** What computed cells need, from the objects of a plan, their inspection, and the platforms of its variant. */
export function manifestFacts(plan: Plan, answers: Answers): ManifestFacts {
  const report = inspectPlan(plan, answers);
  const [document] = report.documents;
  const view = podView(plan.pod);
  const level: PodSecurityLevel = report.podSecurity?.level ?? 'privileged';
  const violations = report.podSecurity?.violations[level === 'privileged' ? 'baseline' : 'restricted'] ?? [];
  const variant = variantOf(plan.refs[0] ?? '')?.variant;
  if (!document?.reach || !variant) throw new Error('the plan has no pod');
  const inSteps = (of: Plan['steps']): string[] => [...new Set(of.map(({ container }) => container))];
  return {
    level,
    violations: level === 'restricted' ? [] : [...new Set(violations.map(({ reason }) => reason))],
    privileged: privilegedOf(view.containers),
    steps: inSteps(plan.steps),
    hostPaths: view.volumes.flatMap((volume) => hostPathOf(volume) ?? []),
    isolation: isolationOf(view.spec),
    reach: document.reach,
    risks: [...new Set(report.findings.map(({ risk }) => risk))],
    daemonProbed: allProbed(
      view.containers.filter(({ container }) => daemonOf(container)),
      asksDocker,
    ),
    apiProbed: allProbed(
      view.containers.filter(answersWithPods),
      ({ container: { startupProbe, readinessProbe } }) =>
        startupProbe !== undefined || readinessProbe !== undefined,
    ),
    logins: inSteps(plan.steps.filter(({ needsRegistry }) => needsRegistry)),
    beside: besideFacts(plan, report),
    blockedOn: blockedOn(variant),
  };
}
