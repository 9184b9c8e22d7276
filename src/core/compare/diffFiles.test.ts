import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allVariants } from '../knowledge/approaches';
import type { RenderedLine } from '../model/render';
import { plan } from '../plan/plan';
import { render } from '../render';
import { changedLines, diffFiles, foldRows, type DiffRow } from './diffFiles';

const lineOf = (text: string): RenderedLine => ({
  text,
  path: /^\s*(\w+):/.exec(text)?.[1] ?? '',
  note: undefined,
  starts: false,
  comment: text.startsWith('#'),
});
const fileOf = (...texts: readonly string[]) => ({ lines: texts.map(lineOf) });

const shape = (rows: readonly DiffRow[]): string[] =>
  rows.map(({ kind, before, after }) => `${kind} ${before?.line.text ?? '·'} | ${after?.line.text ?? '·'}`);

const wordsOf = (row: DiffRow | undefined, side: 'before' | 'after'): string[] =>
  (row?.[side]?.words ?? []).map(([from, to]) => row?.[side]?.line.text.slice(from, to) ?? '');

describe('two files as rows', () => {
  test('a line with another value is one row, with the words that differ', () => {
    const rows = diffFiles(
      fileOf('kind: Pod', 'image: docker:29.7.2-cli', 'a: 1', 'z: 1'),
      fileOf('kind: Pod', 'image: docker:29.7.2-dind', 'b: 2', 'z: 1'),
    );
    expect(shape(rows)).toEqual([
      'same kind: Pod | kind: Pod',
      'changed image: docker:29.7.2-cli | image: docker:29.7.2-dind',
      'removed a: 1 | ·',
      'added · | b: 2',
      'same z: 1 | z: 1',
    ]);
    expect([wordsOf(rows[1], 'before'), wordsOf(rows[1], 'after')]).toEqual([['cli'], ['dind']]);
    expect(changedLines(rows)).toBe(3);
  });

  test('lines with nothing in common have no marked words', () => {
    const [row] = diffFiles(fileOf('args: alpha'), fileOf('args: some other thing of a length that differs'));
    expect([row?.kind, wordsOf(row, 'before'), wordsOf(row, 'after')]).toEqual(['changed', [], []]);
  });

  test('a file that only one side has is all added or all removed', () => {
    expect(shape(diffFiles(undefined, fileOf('a: 1')))).toEqual(['added · | a: 1']);
    expect(shape(diffFiles(fileOf('a: 1'), undefined))).toEqual(['removed a: 1 | ·']);
  });

  const text = fc.constantFrom('a: 1', 'a: 2', 'b: 1', '  c: x', '# note', '- d', '}', '');
  test('every line of both stands in one row, in its order, with its number', () => {
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (old, fresh) => {
        const rows = diffFiles(fileOf(...old), fileOf(...fresh));
        for (const [side, texts] of [
          ['before', old],
          ['after', fresh],
        ] as const) {
          const lines = rows.flatMap((row) => row[side] ?? []);
          expect(lines.map(({ line }) => line.text)).toEqual(texts);
          expect(lines.map(({ index }) => index)).toEqual(texts.map((_, index) => index));
        }
        for (const { kind, before, after } of rows) {
          expect(kind === 'same').toBe(before?.line.text === after?.line.text && before !== undefined);
          for (const side of [before, after])
            for (const [from, to] of side?.words ?? []) {
              expect(from).toBeLessThan(to);
              expect(to).toBeLessThanOrEqual(side?.line.text.length ?? 0);
            }
        }
        expect(foldRows(rows).flatMap((stretch) => stretch.rows)).toEqual(rows);
        for (const { folded, rows: folding } of foldRows(rows))
          if (folded) expect(folding.every(({ kind }) => kind === 'same')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('what is far from a change is folded, and what is the same all', () => {
    const many = Array.from({ length: 20 }, (_, index) => `k${index}: 1`);
    const rows = diffFiles(fileOf(...many), fileOf(...many.with(10, 'k10: 2')));
    expect(foldRows(rows).map(({ folded, rows: { length } }) => [folded, length])).toEqual([
      [true, 7],
      [false, 7],
      [true, 6],
    ]);
    expect(foldRows(diffFiles(fileOf(...many), fileOf(...many))).map(({ folded }) => folded)).toEqual([true]);
  });

  test('real manifests: a value that changes is a changed line, not one gone and one new', () => {
    const fileFor = (ref: string) => render(plan({ ci: 'plain' }, ref), 'pod-yaml').files[0];
    const rows = diffFiles(fileFor('dind-sidecar/unix'), fileFor('dind-sidecar/tls'));
    const changed = rows.filter(({ kind }) => kind === 'changed');
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ before, after }) => before?.line.path === after?.line.path)).toBe(true);
    for (const { id } of allVariants) expect(changedLines(diffFiles(fileFor(id), fileFor(id)))).toBe(0);
  });
});
