import { expect, test } from 'vitest';
import { knowledgeDate } from '../knowledge/knowledgeDate';
import { changedSince } from './changedSince';

const record = (id: string, ...dates: string[]) => ({
  id,
  title: `Title of ${id}`,
  changed: dates.map((date) => ({ date, what: `what of ${date}` })),
});

test('gives what changed after the day of a link, the newest first', () => {
  const records = [record('a', '2026-11-21', '2027-01-05'), record('b'), record('c', '2027-03-01')];
  expect(changedSince('2026-11-21', records)).toEqual([
    { id: 'c', title: 'Title of c', date: '2027-03-01', what: 'what of 2027-03-01' },
    { id: 'a', title: 'Title of a', date: '2027-01-05', what: 'what of 2027-01-05' },
  ]);
  expect(changedSince('2027-03-01', records)).toEqual([]);
});

test('nothing has changed after the knowledge date of this release', () => {
  expect(changedSince(knowledgeDate)).toEqual([]);
});
