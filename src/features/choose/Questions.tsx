import { useState } from 'react';
import { questionGroups, type Environment, type QuestionId } from '../../core';
import type { AskedQuestion } from '../../state/derived';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { RuleHeading } from '../../ui/RuleHeading';
import { PasteNodes } from './PasteNodes';
import { QuestionField } from './QuestionField';
import { answerWords } from '../../state/describe';
import { count, groupTitles } from './words';
import styles from './Questions.module.css';

export interface QuestionsProps {
  readonly asked: readonly AskedQuestion[];
  readonly environment: Environment;
  readonly focusPaste: boolean;
}

/** All questions that are worth asking, in groups. What was answered before is a row; a row opens to be changed. */
export function Questions({ asked, environment, focusPaste }: QuestionsProps) {
  const answers = useSlipway((state) => state.link.answers);
  // What the reader works on stays open under his hands.
  const [kept, setKept] = useState<ReadonlySet<QuestionId>>(new Set());
  const keep = (id: QuestionId): void => setKept((before) => new Set(before).add(id));
  const answered = asked.filter((entry) => entry.answered || entry.filledIn).length;
  const inOrder = questionGroups.flatMap((group) => asked.filter(({ question }) => question.group === group));
  return (
    <section aria-label="Questions">
      <RuleHeading
        level={1}
        size="lg"
        aside={`${count(asked.length, 'question', 'questions')}, ${answered} answered`}
      >
        What do your jobs need?
      </RuleHeading>
      {questionGroups.map((group) => {
        const members = asked.filter(({ question }) => question.group === group);
        if (members.length === 0) return null;
        return (
          <div key={group}>
            <h2 className={styles.group}>{groupTitles[group]}</h2>
            {group === 'runtime' && (
              <div className={styles.indented}>
                <PasteNodes autoFocus={focusPaste} />
              </div>
            )}
            {members.map((entry) => {
              const { question, answered: isAnswered, filledIn, open } = entry;
              const number = inOrder.indexOf(entry) + 1;
              const isOpen = kept.has(question.id) || (!isAnswered && !filledIn);
              const words = filledIn
                ? `${environment.possible[question.id as 'runtime'].map((value) => answerWords(question.id, value)).join(' or ')} (filled in)`
                : answerWords(question.id, answers[question.id]);
              return isOpen ? (
                <div key={question.id} className={styles.item}>
                  <span
                    className={open && !isAnswered ? styles.openNumber : styles.number}
                    aria-hidden="true"
                  >
                    {number}
                  </span>
                  <QuestionField
                    question={question}
                    environment={environment}
                    open={open === 'recommendation'}
                    onAnswer={() => keep(question.id)}
                  />
                </div>
              ) : (
                <div key={question.id} className={styles.row}>
                  <span className={styles.number} aria-hidden="true">
                    {number}
                  </span>
                  <b>{question.ask.length > 52 ? question.title : question.ask}</b>
                  <span className={styles.answer}>{words}</span>
                  <Button variant="bare" onClick={() => keep(question.id)} label={`Change: ${question.ask}`}>
                    Change
                  </Button>
                </div>
              );
            })}
          </div>
        );
      })}
    </section>
  );
}
