import { useEffect, useRef, useState } from 'react';
import { assumeWorld, type Environment, type QuestionId } from '../../core';
import type { AskedQuestion } from '../../state/derived';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { RuleHeading } from '../../ui/RuleHeading';
import { countsOf } from './countsOf';
import { filledInWords } from './filledIn';
import { FillsIn } from './FillsIn';
import { OpenMark } from './OpenMark';
import { PasteNodes } from './PasteNodes';
import { focusControl, QuestionField } from './QuestionField';
import { answerWords } from '../../state/describe';
import { questionLists, type Kept } from './inOrder';
import { OrderChoice } from './OrderChoice';
import styles from './Questions.module.css';

export interface QuestionsProps {
  readonly asked: readonly AskedQuestion[];
  readonly environment: Environment;
  readonly focusPaste: boolean;
}

/**
 * All questions that are worth asking, in groups. What was answered before is a row, and so is what could not change
 * the recommendation now; a row opens to be answered.
 */
export function Questions({ asked, environment, focusPaste }: QuestionsProps) {
  const answers = useSlipway((state) => state.link.answers);
  const order = useSlipway((state) => state.order);
  // What the reader works on stays open under his hands.
  const [kept, setKept] = useState<Kept>(new Map());
  const lists = questionLists(order, asked, kept);
  const listOf = (id: QuestionId): string =>
    lists.find(({ members }) => members.some(({ question }) => question.id === id))?.id ?? '';
  const keep = (id: QuestionId): void => setKept((before) => new Map(before).set(id, listOf(id)));
  // The button that opened a question is gone with its row: the focus goes on to the answers.
  const section = useRef<HTMLElement>(null);
  const pressed = useRef<QuestionId>(undefined);
  useEffect(() => {
    if (pressed.current === undefined) return;
    const question = `[data-question='${pressed.current}']`;
    focusControl(section.current?.querySelector(question));
    pressed.current = undefined;
  });
  const open = (id: QuestionId): void => {
    pressed.current = id;
    keep(id);
  };
  const assumed = assumeWorld(environment).world;
  const inOrder = lists.flatMap(({ members }) => members);
  return (
    <section ref={section} className={styles.questions} aria-label="Questions">
      <RuleHeading level={1} size="lg" aside={countsOf(asked, answers)}>
        What do your jobs need?
      </RuleHeading>
      <OrderChoice />
      {order === 'effect' && <PasteNodes autoFocus={false} />}
      {lists.map(({ id: list, title, members }) => {
        return (
          <div key={list}>
            <h2 className={styles.group}>{title}</h2>
            {list === 'runtime' && (
              <div className={styles.indented}>
                <PasteNodes autoFocus={focusPaste} />
              </div>
            )}
            {members.map((entry) => {
              const { question, answered: isAnswered, filledIn, open: changes } = entry;
              const { id } = question;
              const number = inOrder.indexOf(entry) + 1;
              const isSettled = isAnswered || filledIn;
              if (kept.has(id) || (!isSettled && changes === 'recommendation'))
                return (
                  <div key={id} className={styles.item} data-question={id}>
                    <span
                      className={changes === 'recommendation' ? styles.openNumber : styles.number}
                      aria-hidden="true"
                    >
                      {number}
                    </span>
                    <QuestionField
                      question={question}
                      environment={environment}
                      open={changes === 'recommendation'}
                      onAnswer={() => keep(id)}
                      onOther={open}
                    />
                  </div>
                );
              const words = filledIn
                ? filledInWords(environment, id)
                : isAnswered
                  ? answerWords(id, answers[id])
                  : `assumed: ${answerWords(id, assumed[id])}`;
              const verb = isSettled ? 'Change' : 'Answer';
              return (
                <div key={id} className={styles.row}>
                  <span className={styles.number} aria-hidden="true">
                    {number}
                  </span>
                  <b>{question.title}</b>
                  <span className={styles.answer}>
                    {words}
                    {changes === 'recommendation' && <OpenMark />}
                  </span>
                  <Button
                    variant="bare"
                    onClick={() => open(id)}
                    label={`${verb}: ${question.ask}`}
                    className={styles.change}
                  >
                    {verb}
                  </Button>
                  {id === 'platform' && (
                    <div className={styles.below}>
                      <FillsIn open={false} onAnswer={open} />
                    </div>
                  )}
                </div>
              );
            })}
          </div>
        );
      })}
    </section>
  );
}
