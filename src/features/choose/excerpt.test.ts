import { describe, expect, it } from 'vitest';
import { decide, plan, render, scenarios } from '../../core';
import { commonIndent, linesThatMatter, paintedLine } from './excerpt';

const MOST = 14;
const none = (): boolean => false;

const files = scenarios.map(({ id, answers }) => {
  const drawn = plan(answers, decide(answers).shown);
  const format = drawn.ci === 'jenkins' ? 'jenkinsfile' : 'pod-yaml';
  return { id, lines: render(drawn, format, { comments: 'none' }).files[0]?.lines ?? [] };
});

describe.each(files)('the excerpt of $id', ({ lines }) => {
  const chosen = linesThatMatter(lines, none, MOST);
  const texts = chosen.map((index) => lines[index]?.text ?? '');

  it('has lines of the pod, in order, each once, and no more than there is room for', () => {
    expect(chosen.length).toBeGreaterThan(4);
    expect(chosen.length).toBeLessThanOrEqual(MOST);
    expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
    for (const index of chosen) expect(lines[index]?.path).not.toBe('');
  });

  it('says the same thing once, but for what just changed', () => {
    const starting = chosen.flatMap((index) => (lines[index]?.starts ? (lines[index].note ?? []) : []));
    const risky = starting.filter(({ risks }) => risks.length > 0).map(({ id }) => id);
    expect(new Set(risky).size).toBeGreaterThan(risky.length / 2);
  });

  it('names the container before what is set in it', () => {
    const at = texts.findIndex((text) => /^\s*privileged: true/.test(text));
    const before = texts.slice(0, Math.max(at, 0));
    expect(at < 0 || before.some((text) => text.includes('- name: '))).toBe(true);
  });

  it('puts what changed first', () => {
    const changed = lines.findIndex(({ text }) => text.includes('kind: Pod'));
    expect(linesThatMatter(lines, (index) => index === changed, MOST)).toContain(changed);
  });

  it('is painted without a letter lost', () => {
    for (const { text } of lines)
      expect(
        paintedLine(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
  });
});

it('an excerpt of nothing is not indented', () => {
  expect(commonIndent([])).toBe(0);
  expect(commonIndent(['    a: 1', '  b: 2'])).toBe(2);
});
