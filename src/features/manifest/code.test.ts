import { describe, expect, test } from 'vitest';
import { decide, inspectPlan, plan, render, scenarios, splitObjectPath } from '../../core';
import { lineAt, notedLines } from './code';

describe.each(scenarios)('the lines of $id', ({ answers }) => {
  const drawn = plan(answers, decide(answers).shown);
  const { findings } = inspectPlan(drawn, answers);

  test.each([drawn.ci === 'jenkins' ? 'jenkinsfile' : 'pod-yaml', 'pod-yaml'])(
    'every risk leads to a note in the %s, of its own line where that has one',
    (format) => {
      const rendered = render(drawn, format);
      const noted = notedLines(rendered, findings, 0);
      for (const { path } of findings) {
        const index = lineAt(path, rendered, noted);
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
