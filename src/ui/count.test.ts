import { expect, test } from 'vitest';
import { count, lineWords, nounOf } from './count';

test('a number has its noun', () => {
  expect([0, 1, 2, 1204].map((number) => count(number, 'line'))).toEqual([
    '0 lines',
    '1 line',
    '2 lines',
    '1,204 lines',
  ]);
  expect([1, 3].map((number) => count(number, 'entry', 'entries'))).toEqual(['1 entry', '3 entries']);
  expect([1, 2].map((number) => nounOf(number, 'differs', 'differ'))).toEqual(['differs', 'differ']);
});

test('lines are named, and no more than asked for', () => {
  expect(lineWords([12])).toBe('line 12');
  expect(lineWords([1, 2, 3, 4])).toBe('lines 1, 2, 3, 4');
  expect(lineWords([1, 2, 3, 4], 3)).toBe('lines 1, 2, 3 …');
  expect(lineWords([1, 2, 3], 3)).toBe('lines 1, 2, 3');
});
