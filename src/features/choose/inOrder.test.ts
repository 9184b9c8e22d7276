import { expect, test } from 'vitest';
import { decide, questions, scenarios, type Answers, type QuestionId } from '../../core';
import type { AskedQuestion } from '../../state/derived';
import { nextQuestion, questionLists, type Kept } from './inOrder';

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

const idsOf = (lists: ReturnType<typeof questionLists>): QuestionId[] =>
  lists.flatMap(({ members }) => members.map(({ question }) => question.id));

const situations: readonly Answers[] = [{}, ...scenarios.map(({ answers }) => answers)];

test.each(situations)('each question stands once in either order, whatever is answered', (answers) => {
  const asked = askedFor(answers);
  const all = asked.map(({ question }) => question.id).toSorted();
  for (const order of ['topic', 'effect'] as const)
    expect(idsOf(questionLists(order, asked)).toSorted()).toEqual(all);
});

test('by effect, what is open stands as the decision ranks it', () => {
  const answers: Answers = { jobs: ['build-image'] };
  const { open } = decide(answers);
  expect(open.length).toBeGreaterThan(3);
  const ids = idsOf(questionLists('effect', askedFor(answers)));
  expect(ids[0]).toBe('jobs');
  expect(ids.slice(1, 1 + open.length)).toEqual(open.map(({ question }) => question));
});

test('what the reader answers stays where it is under his hands, in either order', () => {
  const before = askedFor({});
  for (const order of ['topic', 'effect'] as const) {
    const lists = questionLists(order, before);
    const kept: Kept = new Map(
      lists.flatMap(({ id, members }) => members.map(({ question }) => [question.id, id] as const)),
    );
    const after = questionLists(order, askedFor({ jobs: ['build-image'], platform: 'eks' }), kept);
    expect(after.map(({ id }) => id)).toEqual(lists.map(({ id }) => id));
    expect(idsOf(after)).toEqual(idsOf(lists));
  }
});

/** The questions that a reader meets who does something at each step. */
function met(step: (answers: Answers, id: QuestionId) => Answers): QuestionId[] {
  let answers: Answers = {};
  let [id] = idsOf(questionLists('effect', askedFor(answers)));
  const seen: QuestionId[] = [];
  while (id !== undefined && seen.length < 100) {
    seen.push(id);
    answers = step(answers, id);
    id = nextQuestion('effect', askedFor(answers), id);
  }
  return seen;
}

test('by effect, who answers each and who leaves each open meet every question once and come to an end', () => {
  for (const way of [
    (answers: Answers, id: QuestionId): Answers => ({ ...answers, [id]: 'unknown' }),
    (answers: Answers): Answers => answers,
  ]) {
    const seen = met(way);
    expect(seen).toHaveLength(questions.length);
    expect(new Set(seen).size).toBe(questions.length);
  }
});

test('by effect, who answers every second one comes to an end too', () => {
  const seen = met((answers, id) =>
    Object.keys(answers).length % 2 === 0 || id === 'platform' ? { ...answers, [id]: 'unknown' } : answers,
  );
  expect(new Set(seen).size).toBe(questions.length);
  expect(seen.length).toBeLessThan(100);
});
