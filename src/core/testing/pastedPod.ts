import type { Answers } from '../model/vocabulary';
import type { Report } from '../model/report';
import { riskOf } from '../knowledge/riskRecords';
import { inspectText } from '../inspect/inspectText';

/** A pod whose spec is this YAML, indented by any amount. */
export const pastedPod = (spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n${spec.replaceAll(/^(?=.)/gm, '  ')}\n`;

export const oneTeam: Answers = { trust: 'own-team', tenancy: 'ci-nodes' };

/** The report of a pod, read without errors. */
export function reportOn(text: string, answers: Answers = {}): Report {
  const report = inspectText(text, { answers: { ...oneTeam, ...answers } });
  if (report.errors.length > 0) throw new Error(report.errors.map(({ message }) => message).join('\n'));
  return report;
}

/** The messages of one risk, by its label, in a report. */
export const messagesOf = ({ findings }: Report, label: string): string[] =>
  findings.filter(({ risk }) => riskOf(risk)?.label === label).map(({ message }) => message);

/** The labels of the risks that a report calls closed. */
export const closedIn = ({ closed }: Report): string[] => closed.map((id) => riskOf(id)?.label ?? id);
