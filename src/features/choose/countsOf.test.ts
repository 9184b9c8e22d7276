import { expect, test } from 'vitest';
import { question } from '../../core';
import type { AskedQuestion } from '../../state/derived';
import { countsOf } from './countsOf';

const asked = (id: 'jobs' | 'runtime' | 'trust', answered: boolean, filledIn = false): AskedQuestion => ({
  question: question(id) as AskedQuestion['question'],
  answered,
  filledIn,
  open: undefined,
});

test('what the reader answered, what follows and what he does not know are counted apart', () => {
  const list = [asked('jobs', true), asked('runtime', false, true), asked('trust', true)];
  expect(countsOf(list, { jobs: ['build-image'], trust: 'unknown' })).toBe(
    '3 questions, 1 answered, 1 filled in, 1 not known',
  );
  expect(countsOf([asked('jobs', false)], {})).toBe('1 question, 0 answered');
});
