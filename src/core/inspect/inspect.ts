import type { Environment } from '../model/environment';
import type { Pod } from '../model/kubernetes';
import type { Plan, Step } from '../model/plan';
import type { Finding, Report, ReportDocument, TextProblem } from '../model/report';
import { byContext, severityRank } from '../model/severity';
import type { Answers } from '../model/vocabulary';
import { approachOf } from '../knowledge/approaches';
import { detectors } from '../knowledge/detectors';
import { risks } from '../knowledge/risks';
import { infer } from '../environment/infer';
import { reachOf } from './reach';
import { recognise } from './recognise';
import { subjectOf } from './subject';

interface PodReport {
  readonly document: ReportDocument;
  readonly findings: readonly Finding[];
  readonly closed: readonly string[];
}

function inspectPod(
  pod: Pod,
  base: string,
  minor: number,
  environment: Environment,
  steps: readonly Step[],
): PodReport {
  const { subject, security } = subjectOf(pod, minor, environment, steps);
  const approach = recognise(subject);
  const findings = risks.flatMap((risk) =>
    (detectors[risk.id]?.(subject) ?? []).map((hit): Finding => ({
      risk: risk.id,
      severity: byContext(hit.severity ?? risk.severity)[environment.trust.context],
      path: `${base}${hit.path}`,
      message: hit.message ?? risk.says,
      mitigations: risk.mitigations,
    })),
  );
  const standing = new Set(findings.map(({ risk }) => risk));
  const family = approach === null ? undefined : approachOf(approach)?.id;
  return {
    document: {
      kind: 'Pod',
      name: pod.metadata?.name ?? '',
      path: base,
      podSecurity: security,
      reach: reachOf(subject),
      ...(approach !== null && { approach }),
    },
    findings,
    closed: risks
      .filter(
        ({ id, approaches }) => family !== undefined && approaches.includes(family) && !standing.has(id),
      )
      .map(({ id }) => id),
  };
}

const worstFirst = (a: Finding, b: Finding): number => severityRank(b.severity) - severityRank(a.severity);

export function reportOf(pods: readonly PodReport[], errors: readonly TextProblem[] = []): Report {
  const documents = pods.map(({ document }) => document);
  return {
    documents,
    approach: documents[0]?.approach ?? null,
    findings: pods.flatMap(({ findings }) => findings).toSorted(worstFirst),
    closed: pods[0]?.closed ?? [],
    podSecurity: documents[0]?.podSecurity ?? null,
    errors,
  };
}

/** Runs every check over the objects of a plan, in the situation that the answers describe. */
export function inspectPlan(plan: Plan, answers: Answers): Report {
  const environment = infer(answers);
  return reportOf(
    plan.objects.map((object) =>
      inspectPod(
        object,
        `${object.kind ?? 'Object'}/${object.metadata?.name ?? ''}#`,
        plan.minor,
        environment,
        plan.steps,
      ),
    ),
  );
}

export { inspectPod };
