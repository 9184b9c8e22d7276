import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { messagesOf, pastedPod, reportOn } from './pastedPod';

/** One pod for one check: what it must say, or that it must stay silent. */
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
}

/** A Jenkinsfile with a pod in it. */
export const jenkinsfile = (pod: string, runs: string): string =>
  `podTemplate(yaml: '''\n${pod}''') {\n  node(POD_LABEL) {\n${runs}\n  }\n}\n`;

/** Runs the cases of each mark. */
export function describeDetectors(cases: Readonly<Record<string, readonly DetectorCase[]>>): void {
  describe.each(Object.entries(cases))('%s', (label, rows) => {
    it.each(rows.map((row) => [row.name, row] as const))(
      '%s',
      (_, { spec, answers = {}, runs, pod = pastedPod, says }) => {
        const text = pod(spec);
        const found = messagesOf(
          reportOn(runs === undefined ? text : jenkinsfile(text, runs), answers),
          label,
        );
        expect(found).toHaveLength(says.length);
        says.forEach((expected, index) => expect(found[index]).toMatch(expected));
      },
    );
  });
}
