import { questionGroups, type OpenQuestion, type QuestionId } from '../../core';
import type { AskedQuestion } from '../../state/derived';
import { groupTitles } from './words';

/** By subject as the registry has them, or what decides most first. */
export type Order = 'topic' | 'effect';

export interface QuestionList {
  readonly id: string;
  readonly title: string;
  readonly members: readonly AskedQuestion[];
  /** Output of the nodes can be pasted at its head. */
  readonly paste: boolean;
}

const byTopic = (asked: readonly AskedQuestion[]): QuestionList[] =>
  questionGroups.map((group) => ({
    id: group,
    title: groupTitles[group],
    members: asked.filter(({ question }) => question.group === group),
    paste: group === 'runtime',
  }));

/**
 * What is settled, then what is open as the decision ranks it, then the rest. What the reader has just worked on is
 * the last of what is settled, beside the place where it was asked.
 */
function byEffect(
  asked: readonly AskedQuestion[],
  open: readonly OpenQuestion[],
  kept: ReadonlySet<QuestionId>,
): QuestionList[] {
  const isSettled = ({ answered, filledIn }: AskedQuestion): boolean => answered || filledIn;
  const last = [...kept];
  const settled = asked
    .filter(isSettled)
    .toSorted((a, b) => last.indexOf(a.question.id) - last.indexOf(b.question.id));
  const left = asked.filter((entry) => !isSettled(entry));
  const ranked = (changes: OpenQuestion['changes']): AskedQuestion[] =>
    open
      .filter((one) => one.changes === changes)
      .flatMap(({ question: id }) => left.filter(({ question }) => question.id === id));
  const could = new Set(open.map(({ question }) => question));
  return [
    { id: 'settled', title: 'Answered or filled in', members: settled, paste: false },
    { id: 'best', title: 'Could change the recommendation', members: ranked('recommendation'), paste: true },
    { id: 'verdicts', title: 'Could change a verdict', members: ranked('verdicts'), paste: false },
    {
      id: 'rest',
      title: 'For the manifest and its risks',
      members: left.filter(({ question }) => !could.has(question.id)),
      paste: false,
    },
  ];
}

/** The questions in the order that the reader wants, in lists with a title; none of them is empty. */
export const questionLists = (
  order: Order,
  asked: readonly AskedQuestion[],
  open: readonly OpenQuestion[],
  kept: ReadonlySet<QuestionId> = new Set(),
): QuestionList[] =>
  (order === 'topic' ? byTopic(asked) : byEffect(asked, open, kept)).filter(
    ({ members }) => members.length > 0,
  );

/** The question that is asked after one: the next on the list, or by effect the first that has no answer. */
export function nextQuestion(
  order: Order,
  asked: readonly AskedQuestion[],
  open: readonly OpenQuestion[],
  after: QuestionId,
): QuestionId | undefined {
  const list = questionLists(order, asked, open).flatMap(({ members }) => members);
  const at = list.findIndex(({ question }) => question.id === after);
  const next =
    order === 'topic'
      ? list[at + 1]
      : list.find(({ question, answered, filledIn }) => question.id !== after && !answered && !filledIn);
  return next?.question.id;
}
