import { describe, expect, test } from 'vitest';
import {
  allVariants,
  decide,
  inspectPlan,
  plan,
  render,
  scenarios,
  spanOf,
  splitObjectPath,
  type Answers,
} from '../../core';
import { lineAt, notedLines } from './code';

test('every risk of an object beside the pod leads to a note in the file of that object', () => {
  let seen = 0;
  for (const { id } of allVariants) {
    const answers: Answers = { jobs: ['build-image'], ci: 'plain' };
    const drawn = plan(answers, id);
    const rendered = render(drawn, 'pod-yaml');
    const { findings } = inspectPlan(drawn, answers);
    for (const { path } of findings) {
      const file = spanOf(path, rendered.lines)?.file;
      if (file === undefined || file === 0) continue;
      seen += 1;
      const noted = notedLines(rendered, findings, file);
      const entry = lineAt(path, rendered, noted);
      expect([id, path, noted.includes(entry!)]).toEqual([id, path, true]);
      expect(entry?.findings.some((finding) => finding.path === path)).toBe(true);
    }
  }
  expect(seen).toBeGreaterThan(5);
});

test('an entry is named by its place and its note, each by another name', () => {
  for (const { id, answers } of scenarios) {
    const rendered = render(plan(answers, decide(answers).shown), 'pod-yaml');
    const keys = notedLines(rendered, [], 0).map(({ key }) => key);
    expect([id, new Set(keys).size]).toEqual([id, keys.length]);
  }
});

describe.each(scenarios)('the lines of $id', ({ answers }) => {
  const drawn = plan(answers, decide(answers).shown);
  const { findings } = inspectPlan(drawn, answers);

  test.each([drawn.ci === 'jenkins' ? 'jenkinsfile' : 'pod-yaml', 'pod-yaml'])(
    'every risk leads to a note in the %s, of its own line where that has one',
    (format) => {
      const rendered = render(drawn, format);
      const noted = notedLines(rendered, findings, 0);
      for (const { path } of findings) {
        const index = lineAt(path, rendered, noted)?.index;
        expect(noted.some((entry) => entry.index === index)).toBe(true);
        const own = rendered.lines[path];
        if (own && rendered.files[0]?.lines[own.from - 1]?.note) expect(index).toBe(own.from - 1);
      }
    },
  );

  test('what is no place in the file leads nowhere', () => {
    const rendered = render(drawn, 'pod-yaml');
    const noted = notedLines(rendered, findings, 0);
    expect(lineAt('privileged-container', rendered, noted)).toBeUndefined();
    const { base } = splitObjectPath(findings[0]?.path ?? '');
    expect(lineAt(base.replace(/^\w+/, 'Secret'), rendered, noted)).toBeUndefined();
  });
});
