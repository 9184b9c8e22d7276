import { expect, test } from 'vitest';
import { decide, questions, scenarios, type Answers } from '../../core';
import type { AskedQuestion } from '../../state/derived';
import { nextQuestion, questionLists } from './inOrder';

/** Every question, answered as these answers say. */
const askedFor = (answers: Answers): AskedQuestion[] => {
  const open = new Map(decide(answers).open.map(({ question, changes }) => [question, changes]));
  return questions.map((question) => ({
    question,
    answered: answers[question.id] !== undefined,
    filledIn: false,
    open: open.get(question.id),
  }));
};

const idsOf = (lists: ReturnType<typeof questionLists>) =>
  lists.flatMap(({ members }) => members.map(({ question }) => question.id));

const situations: readonly Answers[] = [{}, ...scenarios.map(({ answers }) => answers)];

test.each(situations)('each question stands once in either order, whatever is answered', (answers) => {
  const asked = askedFor(answers);
  const { open } = decide(answers);
  const all = asked.map(({ question }) => question.id).toSorted();
  for (const order of ['topic', 'effect'] as const)
    expect(idsOf(questionLists(order, asked, open)).toSorted()).toEqual(all);
});

test('by effect, what is open stands as the decision ranks it', () => {
  const answers: Answers = { jobs: ['build-image'] };
  const { open } = decide(answers);
  expect(open.length).toBeGreaterThan(3);
  const ids = idsOf(questionLists('effect', askedFor(answers), open));
  expect(ids[0]).toBe('jobs');
  expect(ids.slice(1, 1 + open.length)).toEqual(open.map(({ question }) => question));
});

test('what was just answered is the last of what is settled', () => {
  const answers: Answers = { jobs: ['build-image'], ci: 'jenkins', trust: 'anyone' };
  const lists = questionLists('effect', askedFor(answers), decide(answers).open, new Set(['jobs']));
  expect(lists[0]?.members.map(({ question }) => question.id)).toEqual(['trust', 'ci', 'jobs']);
});

test('by effect each step asks what decides most of what is left, and comes to an end', () => {
  let answers: Answers = {};
  const seen: string[] = [];
  for (let id = nextQuestion('effect', askedFor(answers), decide(answers).open, 'jobs'); id !== undefined;) {
    expect(seen).not.toContain(id);
    seen.push(id);
    answers = { ...answers, [id]: 'unknown' };
    id = nextQuestion('effect', askedFor(answers), decide(answers).open, id);
  }
  expect(seen).toHaveLength(questions.length);
});
