import { severityRank, type Finding, type Severity } from '../../core';

/** The findings of one risk, with the worst of their severities. */
export interface RiskGroup {
  readonly id: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings of one risk together; the worst first. */
export function riskGroups(findings: readonly Finding[]): RiskGroup[] {
  const by = new Map<string, Finding[]>();
  for (const finding of findings) by.set(finding.risk, [...(by.get(finding.risk) ?? []), finding]);
  return [...by]
    .map(([id, list]): RiskGroup => ({
      id,
      findings: list,
      severity:
        list.map(({ severity }) => severity).toSorted((a, b) => severityRank(b) - severityRank(a))[0] ??
        'info',
    }))
    .toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity));
}
