import type { KubernetesObject, Pod } from '../model/kubernetes';
import { claimTemplatesOf } from '../model/podTemplate';
import type { Finding, Report, ReportDocument, TextProblem } from '../model/report';
import type { Inspected, Risk } from '../model/risk';
import { byContext, severityRank } from '../model/severity';
import { approachOf } from '../knowledge/approaches';
import { detectors } from '../knowledge/detectors';
import { risks } from '../knowledge/riskRecords';
import { reachOf } from './reach';
import { recognise } from './recognise';
import { subjectOf, type Surroundings } from './subject';
import { otherWays } from './waysAtOnce';
import { wellShaped } from './wellShaped';

/** What the checks say of one pod. */
export interface PodReport {
  readonly document: ReportDocument;
  readonly findings: readonly Finding[];
  readonly closed: readonly string[];
}

/** The places where a risk stands in a subject, as findings with whole paths. */
const findingsOf = (risk: Risk, subject: Inspected, base: string): Finding[] =>
  (detectors[risk.id]?.detect(subject) ?? []).map((hit) => ({
    risk: risk.id,
    severity: byContext(hit.severity ?? risk.severity)[subject.environment.trust.context],
    path: `${base}${hit.path}`,
    message: hit.message ?? risk.says,
    mitigations: risk.mitigations,
  }));

/** The risks of an approach that do not stand, as far as what is known can show it. */
function closedRisks(subject: Inspected, approach: string | null, standing: ReadonlySet<string>): string[] {
  const family = approach === null ? undefined : approachOf(approach)?.id;
  if (family === undefined) return [];
  return risks
    .filter(({ id, approaches }) => approaches.includes(family) && !standing.has(id))
    .filter(({ fromCluster }) => fromCluster !== true)
    .filter(({ fromPipeline }) => fromPipeline !== true || subject.pipeline !== undefined)
    .filter(({ isUnsure }) => isUnsure?.(subject) !== true)
    .map(({ id }) => id);
}

/** Takes pasted objects too, whose names may be anything. */
const nameOf = ({ metadata }: KubernetesObject): string => {
  const name: unknown = metadata?.name;
  return typeof name === 'string' ? name : '';
};

/**
 * Runs every check over one pod. `base` stands before its paths: `Pod/ci-agent#`. The pod of a workload is named after
 * the object that starts it.
 */
export function inspectPod(
  pod: Pod,
  base: string,
  around: Surroundings,
  object: KubernetesObject = pod,
): PodReport {
  const { subject, security } = subjectOf(
    pod,
    { ...around, claims: claimTemplatesOf(object) },
    wellShaped(pod),
  );
  const approach = recognise(subject);
  const findings = risks.flatMap((risk) => findingsOf(risk, subject, base));
  return {
    document: {
      kind: object.kind ?? 'Pod',
      name: nameOf(object),
      path: base,
      podSecurity: security,
      reach: reachOf(subject, otherWays),
      ...(approach !== null && { approach }),
    },
    findings,
    closed: closedRisks(subject, approach, new Set(findings.map(({ risk }) => risk))),
  };
}

const worstFirst = (a: Finding, b: Finding): number => severityRank(b.severity) - severityRank(a.severity);

/** One report of several pods: all findings, the worst first; approach and level are those of the first pod. */
export function reportOf(pods: readonly PodReport[], errors: readonly TextProblem[] = []): Report {
  const documents = pods.map(({ document }) => document);
  const findings = pods.flatMap((pod) => pod.findings);
  const found = new Set(findings.map(({ risk }) => risk));
  return {
    documents,
    approach: documents[0]?.approach ?? null,
    findings: findings.toSorted(worstFirst),
    // What stands in another of the pods is not closed.
    closed: (pods[0]?.closed ?? []).filter((risk) => !found.has(risk)),
    podSecurity: documents[0]?.podSecurity ?? null,
    errors,
  };
}
