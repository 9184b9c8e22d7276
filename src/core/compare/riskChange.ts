import type { Report } from '../model/report';
import { severityRank, type Severity } from '../model/severity';

/** A risk with the worst severity that it has in a manifest. */
export interface StandingRisk {
  readonly risk: string;
  readonly severity: Severity;
}

/** What another manifest does to the risks, in the same situation. Each list has the worst first. */
export interface RiskChange {
  readonly gained: readonly StandingRisk[];
  readonly lost: readonly StandingRisk[];
  /** Standing in both, with another severity. */
  readonly moved: readonly (StandingRisk & { readonly was: Severity })[];
  readonly kept: readonly StandingRisk[];
}

/** The risks of a report, each once. */
export function standingRisks({ findings }: Pick<Report, 'findings'>): StandingRisk[] {
  const worst = new Map<string, Severity>();
  for (const { risk, severity } of findings) {
    const known = worst.get(risk);
    if (known === undefined || severityRank(severity) > severityRank(known)) worst.set(risk, severity);
  }
  return [...worst]
    .map(([risk, severity]) => ({ risk, severity }))
    .toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity));
}

/** The risks that come and go from one manifest to another. */
export function riskChange(before: Pick<Report, 'findings'>, after: Pick<Report, 'findings'>): RiskChange {
  const [old, fresh] = [standingRisks(before), standingRisks(after)];
  const was = new Map(old.map(({ risk, severity }) => [risk, severity]));
  const stays = new Set(fresh.map(({ risk }) => risk));
  const both = fresh.flatMap((one) => {
    const earlier = was.get(one.risk);
    return earlier === undefined ? [] : [{ ...one, was: earlier }];
  });
  return {
    gained: fresh.filter(({ risk }) => !was.has(risk)),
    lost: old.filter(({ risk }) => !stays.has(risk)),
    moved: both.filter(({ severity, was: earlier }) => severity !== earlier),
    kept: both
      .filter(({ severity, was: earlier }) => severity === earlier)
      .map(({ risk, severity }) => ({ risk, severity })),
  };
}
