import { unknown, type Answers } from '../../core';
import type { AskedQuestion } from '../../state/derived';
import { count } from '../../ui/count';

/** What became of the listed questions: “17 questions, 5 answered, 2 filled in, 1 not known”. */
export function countsOf(asked: readonly AskedQuestion[], answers: Answers): string {
  const notKnown = asked.filter(({ question }) => answers[question.id] === unknown).length;
  const answered = asked.filter((entry) => entry.answered).length - notKnown;
  const filledIn = asked.filter((entry) => entry.filledIn).length;
  return [
    count(asked.length, 'question', 'questions'),
    `${answered} answered`,
    ...(filledIn > 0 ? [`${filledIn} filled in`] : []),
    ...(notKnown > 0 ? [`${notKnown} not known`] : []),
  ].join(', ');
}
