import { useEffect, useRef, useState } from 'react';
import { decisionFor, refTitle, type Environment } from '../../core';
import { decisionOf, drawnWorldOf, shownRef, type AskedQuestion } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { LiveStatus } from '../../ui/LiveStatus';
import { Stamp } from '../../ui/Stamp';
import { focusHeading } from '../../ui/focusHeading';
import { followInPlace } from '../../ui/followInPlace';
import { Answer, type AnswerProps } from './Answer';
import { OpenMark } from './OpenMark';
import { nextQuestion, questionLists } from './inOrder';
import { OrderChoice } from './OrderChoice';
import { PasteNodes } from './PasteNodes';
import { filledInWords } from './filledIn';
import { QuestionField } from './QuestionField';
import { answerWords } from '../../state/describe';
import { count } from '../../ui/count';
import styles from './Steps.module.css';

export interface StepsProps {
  readonly asked: readonly AskedQuestion[];
  readonly environment: Environment;
  /** The reader came to paste node output: it is asked for before the first question. */
  readonly pasteFirst: boolean;
  readonly answer: AnswerProps;
}

/** The narrow wizard: one question a step, the verdict as a bar at the foot, a list to check at the end. */
export function Steps({ asked: listed, environment, pasteFirst, answer }: StepsProps) {
  const order = useSlipway((state) => state.order);
  const asked = questionLists(order, listed).flatMap(({ members }) => members);
  const step = useSlipway((state) => state.step);
  const showStep = useSlipway((state) => state.showStep);
  const firstOpen = asked.find(({ answered, filledIn }) => !answered && !filledIn)?.question.id;
  const current = asked.findIndex(({ question }) => question.id === (step ?? firstOpen));
  const entry = asked[current];
  const previous = asked[current - 1]?.question.id;
  const next = entry && nextQuestion(order, listed, entry.question.id);
  const shown = entry?.question.id ?? 'check';
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    focusHeading();
  }, [shown]);
  return (
    <>
      {entry ? (
        <section aria-label="Question">
          <div className={styles.head}>
            {previous === undefined ? (
              <span />
            ) : (
              <Button
                variant="bare"
                icon="arrowLeft"
                className={styles.back}
                onClick={() => (step === undefined ? showStep(previous) : history.back())}
              >
                Back
              </Button>
            )}
            <span className="lab">
              Question {current + 1} of {asked.length}
            </span>
          </div>
          {(entry.question.id === 'runtime' || (pasteFirst && (current === 0 || step === undefined))) && (
            <PasteNodes autoFocus={pasteFirst} />
          )}
          <QuestionField
            key={entry.question.id}
            question={entry.question}
            environment={environment}
            open={entry.open === 'recommendation'}
            headingLevel={1}
            onOther={showStep}
            // The first answer fixes the step: an answered question does not slip away under the finger.
            onAnswer={() => {
              if (step === undefined) showStep(entry.question.id);
            }}
          />
          <p className={styles.go}>
            <Button variant="big" onClick={() => showStep(next ?? 'check')}>
              Continue
            </Button>
          </p>
          <OrderChoice />
        </section>
      ) : (
        <Check asked={asked} environment={environment} />
      )}
      <VerdictBar answer={answer} />
    </>
  );
}

function Check({ asked, environment }: Pick<StepsProps, 'asked' | 'environment'>) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const showStep = useSlipway((state) => state.showStep);
  const href = hrefOf('manifest', link);
  return (
    <section aria-label="Your answers">
      <h1 className={styles.title}>Check your answers</h1>
      <dl className={styles.answers}>
        {asked.map(({ question, filledIn, open }) => (
          <div key={question.id}>
            <dt>{question.title}</dt>
            <dd>
              {filledIn
                ? filledInWords(environment, question.id)
                : answerWords(question.id, link.answers[question.id])}
              {open === 'recommendation' && <OpenMark />}
            </dd>
            <dd>
              <Button variant="bare" label={`Change: ${question.ask}`} onClick={() => showStep(question.id)}>
                Change
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.go}>
        <Button
          variant={drawnWorldOf(link).blockedBy.length > 0 ? 'default' : 'big'}
          href={href}
          onClick={followInPlace(href, follow)}
        >
          Take the manifest
        </Button>
      </p>
    </section>
  );
}

function VerdictBar({ answer }: { readonly answer: AnswerProps }) {
  const link = useSlipway((state) => state.link);
  const [isOpen, setOpen] = useState(false);
  const decision = decisionOf(link);
  const shown = shownRef(link);
  const open = decision.open.filter(({ changes }) => changes === 'recommendation').length;
  const verdict =
    decision.best === null && link.ref === undefined ? 'blocked' : decisionFor(decision, shown)?.verdict;
  return (
    <>
      {/* Opened, the dialog has a region of its own: what is outside of it is not read. */}
      {!isOpen && <LiveStatus visible={false}>{answer.said}</LiveStatus>}
      <aside className={styles.bar} aria-label="Verdict so far">
        <div>
          <b>{decision.best === null && link.ref === undefined ? 'None of these' : refTitle(shown)}</b>
          <p>
            {verdict && <Stamp verdict={verdict} size="sm" />}{' '}
            <span>{open === 0 ? 'settled' : `${count(open, 'question', 'questions')} open`}</span>
          </p>
        </div>
        <Button
          variant="icon"
          icon="chevronUp"
          label="Show the verdict"
          className={styles.barButton}
          onClick={() => setOpen(true)}
        />
      </aside>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title="The verdict so far" width="wide">
        <Answer {...answer} />
      </Dialog>
    </>
  );
}
