import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../model/report';
import type { RenderedFile } from '../model/render';
import { objectBase, splitObjectPath, valueAt } from '../model/path';
import { allVariants } from '../knowledge/approaches';
import { scenarios } from '../knowledge/scenarios';
import { plan } from '../plan/plan';
import { formatsFor, render } from '../render';
import {
  allDefaultCombinations,
  answersFor,
  distinctPods,
  isFull,
  nameOf,
  planOf,
  Problems,
  sample,
  sampleOf,
  stopwatch,
  type Combination,
} from '../testing/combinations';
import { holds } from '../testing/lines';
import { inspectPlan } from './inspect';
import { inspectText } from './inspectText';

const limit = (isFull ? 30 : 4) * 60_000;

/** These rest on the commands of the pipeline, which a pod alone does not show. */
const fromSteps: readonly string[] = [
  'credentials-readable-by-build',
  'cache-lost-with-pod',
  'workspace-path-mismatch-dood',
];

/**
 * So do findings that say so, and the place of a probe in a plain container: it is enough where a step waits for the
 * daemon.
 */
const restsOnSteps = ({ risk, message }: Finding): boolean =>
  fromSteps.includes(risk) || /in the pipeline$|and nothing here waits$/.test(message);

const shown = ({ risk, path, severity, message }: Finding): string =>
  `${risk} ${path} ${severity} ${message}`;

const fromObjects = ({ findings }: Report): string[] =>
  findings
    .filter((finding) => !restsOnSteps(finding))
    .map(shown)
    .toSorted();

/** What is said of objects that start no pod: a service, a role. */
const noPod = /this document is not a Pod/;

/** The reports of the files of one plan as one: approach and level are those of the first. */
const together = (reports: readonly Report[]): Report => ({
  ...reports[0]!,
  findings: reports.flatMap(({ findings }) => findings),
  errors: reports.flatMap(({ errors }) => errors),
});

/** The files that hold objects: not the script that asks a cluster about them. */
const pasted = (files: readonly RenderedFile[]): RenderedFile[] =>
  files.filter(({ language }) => language !== 'bash');

describe('law 3: text and plan agree', () => {
  it('in both formats, with a line for each finding', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    const combinations: Combination[] = [
      ...sample(distinctPods(), isFull ? Infinity : 140),
      ...sampleOf(allDefaultCombinations, isFull ? 4000 : 100),
    ];
    let texts = 0;
    let findings = 0;
    for (const combination of combinations) {
      const drawn = planOf(combination);
      const answers = answersFor(combination);
      const name = nameOf(combination);
      const planned = inspectPlan(drawn, answers);
      const comments = (['none', 'why', 'all'] as const)[texts % 3]!;
      for (const format of drawn.ci === 'jenkins' ? ['pod-yaml', 'jenkinsfile'] : ['pod-yaml']) {
        texts += 1;
        const files = pasted(render(drawn, format, { comments }).files);
        const reports = files.map(({ text }) => inspectText(text, { answers }));
        const read = together(reports);
        for (const { line, message } of read.errors)
          if (!noPod.test(message)) problems.add(`${format}: error in line ${line}: ${message}`, name);
        for (const key of ['approach', 'podSecurity'] as const) {
          if (JSON.stringify(read[key]) !== JSON.stringify(planned[key]))
            problems.add(`${format}: another ${key}`, name);
        }
        if (JSON.stringify(read.documents[0]?.reach) !== JSON.stringify(planned.documents[0]?.reach))
          problems.add(`${format}: another reach`, name);
        const [expected, found] = [fromObjects(planned), fromObjects(read)];
        for (const one of expected)
          if (!found.includes(one)) problems.add(`${format}: not in the text: ${one}`, name);
        for (const one of found)
          if (!expected.includes(one)) problems.add(`${format}: only in the text: ${one}`, name);
        for (const { risk, path, line, file } of reports.flatMap((report, index) =>
          report.findings.map((finding) => ({ ...finding, file: index })),
        )) {
          findings += 1;
          const lines = files[file]!.text.split('\n');
          const { base, inside } = splitObjectPath(path);
          const object = drawn.objects.find((candidate) => objectBase(candidate) === base);
          const value = valueAt(object, inside);
          const there = lines[(line ?? 0) - 1];
          if (value === undefined)
            problems.add(`${format}: ${risk} at ${inside}, where nothing stands`, name);
          else if (there === undefined || !holds(there, inside, value))
            problems.add(`${format}: ${risk} at ${inside} points to “${there}”`, name);
        }
      }
    }
    console.log(time(`Law 3: ${combinations.length} combinations, ${texts} texts, ${findings} findings`));
    expect(problems.list()).toEqual([]);
    expect(findings).toBeGreaterThan(1000);
  });

  it('also where much is unknown, and where the variant is blocked', () => {
    const problems = new Problems();
    for (const { id, answers } of scenarios) {
      for (const { id: ref } of allVariants) {
        const drawn = plan(answers, ref);
        const planned = inspectPlan(drawn, answers);
        for (const { format, refused } of formatsFor(drawn)) {
          // The forms that a reader of pasted text takes apart: pods, and pods in a Jenkinsfile.
          if (refused !== undefined || !['pod-yaml', 'jenkinsfile'].includes(format.id)) continue;
          const files = pasted(render(drawn, format.id, { comments: 'why' }).files);
          const read = together(files.map(({ text }) => inspectText(text, { answers, minor: drawn.minor })));
          if (JSON.stringify(fromObjects(read)) !== JSON.stringify(fromObjects(planned)))
            problems.add(`${format.id}: other findings`, `${ref} ${id}`);
          expect(read.errors.filter(({ message }) => !noPod.test(message))).toEqual([]);
        }
      }
    }
    expect(problems.list()).toEqual([]);
  });
});
