import { expect, test } from 'vitest';
import { lastOf } from './lastOf';

test('the last two are kept, whichever was asked last', () => {
  const made: object[] = [];
  const get = lastOf((key: object) => made.push(key));
  const [a, b, c] = [{}, {}, {}];
  expect([a, b, a, b, a].map(get)).toEqual([1, 2, 1, 2, 1]);
  expect([c, a, b].map(get)).toEqual([3, 1, 4]);
  expect(made).toEqual([a, b, c, b]);
});
