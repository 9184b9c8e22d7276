import { describe, expect, it } from 'vitest';
import { severities, type Severity } from '../model/severity';
import type { Answers } from '../model/vocabulary';
import { riskOf } from '../knowledge/riskRecords';
import { messagesOf, pastedPod, reportOn } from './pastedPod';

/** A pod that has a risk, or one that nearly has it. */
export interface DetectorCase {
  /** What the case is about, or which one of several. */
  readonly name: string;
  readonly spec: string;
  readonly answers?: Answers;
  /** A Jenkinsfile around the pod: what it runs. */
  readonly runs?: string;
  /** Another pod than one of this spec alone: with an owner. */
  readonly pod?: (spec: string) => string;
  /** Messages of the findings, in order; none where the check must stay silent. */
  readonly says: readonly (string | RegExp)[];
  /** The worst severity of the findings, where the place makes a difference. */
  readonly severity?: Severity;
}

/** A Jenkinsfile with this pod that runs this. */
export const jenkinsfile = (pod: string, runs: string): string =>
  `podTemplate(yaml: '''\n${pod}''') {\n  node(POD_LABEL) {\n${runs}\n  }\n}\n`;

/** Runs the cases of each risk, by its label. */
export function describeDetectors(cases: Readonly<Record<string, readonly DetectorCase[]>>): void {
  describe.each(Object.entries(cases))('%s', (label, rows) => {
    it.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
      const { spec, answers = {}, runs, pod = pastedPod, says, severity } = row;
      const text = pod(spec);
      const report = reportOn(runs === undefined ? text : jenkinsfile(text, runs), answers);
      const found = messagesOf(report, label);
      expect(found).toHaveLength(says.length);
      says.forEach((expected, index) => expect(found[index]).toMatch(expected));
      const ranks = report.findings
        .filter(({ risk }) => riskOf(risk)?.label === label)
        .map((finding) => severities.indexOf(finding.severity));
      const worst = severities[Math.max(...ranks)];
      expect(worst).toBe(severity ?? worst);
    });
  });
}
