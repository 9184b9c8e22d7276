import { questionGroups, type QuestionId } from '../../core';
import type { AskedQuestion } from '../../state/derived';
import { groupTitles } from './words';

/** By subject as the registry has them, or what could still change the outcome first. */
export type Order = 'topic' | 'effect';

export interface QuestionList {
  readonly id: string;
  readonly title: string;
  readonly members: readonly AskedQuestion[];
}

/** The list in which the reader has a question under his hands: it stays there while he answers. */
export type Kept = ReadonlyMap<QuestionId, string>;

const isSettled = ({ answered, filledIn }: AskedQuestion): boolean => answered || filledIn;

const byTopic = questionGroups.map((group) => ({
  id: group as string,
  title: groupTitles[group],
  has: ({ question }: AskedQuestion) => question.group === group,
}));

const byEffect = [
  { id: 'settled', title: 'Answered or filled in', has: isSettled },
  {
    id: 'best',
    title: 'Could change the recommendation',
    has: (entry: AskedQuestion) => !isSettled(entry) && entry.open === 'recommendation',
  },
  {
    id: 'verdicts',
    title: 'Could change a verdict',
    has: (entry: AskedQuestion) => !isSettled(entry) && entry.open === 'verdicts',
  },
  {
    id: 'rest',
    title: 'For the manifest and its risks',
    has: (entry: AskedQuestion) => !isSettled(entry) && entry.open === undefined,
  },
];

/** The questions in the order that the reader wants, in lists with a title; none of them is empty. */
export function questionLists(
  order: Order,
  asked: readonly AskedQuestion[],
  kept: Kept = new Map(),
): QuestionList[] {
  const lists = order === 'topic' ? byTopic : byEffect;
  const listOf = (entry: AskedQuestion): string | undefined => {
    const held = kept.get(entry.question.id);
    return (lists.find(({ id }) => id === held) ?? lists.find(({ has }) => has(entry)))?.id;
  };
  return lists
    .map(({ id, title }) => ({ id, title, members: asked.filter((entry) => listOf(entry) === id) }))
    .filter(({ members }) => members.length > 0);
}

/**
 * The question that is asked after one: the next on the list. By effect, an answer changes what is left, so it is the
 * first that is not settled; who leaves a question open goes on to the next below it.
 */
export function nextQuestion(
  order: Order,
  asked: readonly AskedQuestion[],
  after: QuestionId,
): QuestionId | undefined {
  const list = questionLists(order, asked).flatMap(({ members }) => members);
  const at = list.findIndex(({ question }) => question.id === after);
  const here = list[at];
  if (order === 'topic') return list[at + 1]?.question.id;
  const left = here && !isSettled(here) ? list.slice(at + 1) : list;
  return left.find((entry) => !isSettled(entry))?.question.id;
}
