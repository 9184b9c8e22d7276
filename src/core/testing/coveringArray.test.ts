import { describe, expect, test } from 'vitest';
import { coveringArray } from './coveringArray';

/** Every combination of values of three columns that no row has. */
function missing(columns: readonly number[], rows: readonly (readonly number[])[]): string[] {
  const found = new Set<string>();
  const all = new Set<string>();
  for (let a = 0; a < columns.length; a += 1)
    for (let b = a + 1; b < columns.length; b += 1)
      for (let c = b + 1; c < columns.length; c += 1) {
        for (const row of rows) found.add([a, b, c, row[a], row[b], row[c]].join());
        for (let x = 0; x < columns[a]!; x += 1)
          for (let y = 0; y < columns[b]!; y += 1)
            for (let z = 0; z < columns[c]!; z += 1) all.add([a, b, c, x, y, z].join());
      }
  return [...all].filter((each) => !found.has(each));
}

describe('a covering array', () => {
  test.each([[[2, 2, 2]], [[3, 4, 2, 5]], [[2, 3, 4, 5, 3, 2, 6]]])(
    '%j: every three columns have every combination, in fewer rows than all',
    (columns) => {
      const rows = coveringArray(columns);
      expect(missing(columns, rows)).toEqual([]);
      expect(rows.length).toBeLessThanOrEqual(columns.reduce((product, size) => product * size, 1));
      expect(rows.every((row) => row.every((value, index) => value >= 0 && value < columns[index]!))).toBe(
        true,
      );
    },
  );

  test('is the same on every run', () => {
    expect(coveringArray([3, 4, 2, 5])).toEqual(coveringArray([3, 4, 2, 5]));
  });
});
