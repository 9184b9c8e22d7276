import { expect, test } from 'vitest';
import { knowledgeWords } from './knowledgeWords';

const change = { id: 'a', title: 'A', date: '2027-01-05', what: 'something' };

test('a link of another day says which day, and whether anything changed', () => {
  expect(knowledgeWords('2026-01-01', '2026-11-21', [])).toBe(
    'This link was made with the knowledge of 2026-01-01; today’s is 2026-11-21. No record that it rests on has changed since.',
  );
  expect(knowledgeWords('2026-11-21', '2027-02-01', [change])).toMatch(/Changed since:$/);
  expect(knowledgeWords('2028-01-01', '2026-11-21', [])).toMatch(/this page has that of 2026-11-21\. Reload/);
});
