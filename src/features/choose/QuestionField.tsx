import { lazy, Suspense, useRef, useState } from 'react';
import {
  isSetQuestion,
  optionLabel,
  unknown,
  vocabulary,
  type Environment,
  type Question,
  type QuestionId,
} from '../../core';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { OptionCards, type OptionCard } from '../../ui/OptionCards';
import { useSlipway } from '../../state/store';
import { assumedSentence } from './assumed';
import { FillsIn } from './FillsIn';
import { OptionSelect } from './OptionSelect';
import styles from './QuestionField.module.css';

/** Loaded when somebody asks: most readers know their answers. */
const HowToFindOut = lazy(async () => ({ default: (await import('./HowToFindOut')).HowToFindOut }));

export interface QuestionFieldProps {
  readonly question: Question;
  readonly environment: Environment;
  /** Its answer could still change the recommendation. */
  readonly open: boolean;
  /** Level of the heading in the legend: 1 where the question is the page. */
  readonly headingLevel?: 1 | 3;
  readonly onAnswer: () => void;
  /** Opens another question: one that the platform filled in. */
  readonly onOther: (id: QuestionId) => void;
}

/** Puts the focus on the answers of a question: the chosen one, else the first. */
export function focusControl(question: Element | null | undefined): void {
  const control =
    question?.querySelector<HTMLElement>('fieldset input:checked') ??
    question?.querySelector<HTMLElement>('fieldset input, select');
  control?.focus();
}

/** Above this many options a question is a list to choose from, not a wall of cards. */
const MANY = 8;

function cardsOf(question: Question, environment: Environment): OptionCard[] {
  const { id, options } = question;
  const texts = options as Readonly<Record<string, { label: string; hint?: string }>>;
  return [
    ...vocabulary[id].map((option): OptionCard => {
      const text = texts[option];
      return {
        id: option,
        label: text?.label ?? option,
        ...(text?.hint !== undefined && { hint: text.hint }),
      };
    }),
    {
      id: unknown,
      label: 'I don’t know',
      hint: assumedSentence(question, environment),
      wide: true,
    },
  ];
}

/** One question with its reason, its answers and the way to find the answer. */
export function QuestionField({
  question,
  environment,
  open,
  headingLevel = 3,
  onAnswer,
  onOther,
}: QuestionFieldProps) {
  const answer = useSlipway((state) => state.answer);
  const value: unknown = useSlipway((state) => state.link.answers[question.id]);
  const { id } = question;
  const [asked, setAsked] = useState(false);
  const self = useRef<HTMLDivElement>(null);
  const set = (next: string | readonly string[] | undefined): void => {
    answer(id, next);
    onAnswer();
  };
  const inference = environment.inferences.find((candidate) => candidate.question === id);
  const contradictions = environment.contradictions.filter(({ questions }) => questions.includes(id));
  const explanation = (
    <>
      <p>{question.why}</p>
      {open && (
        <p className={styles.open}>
          <Icon name="fork" /> Open. This one could change the verdict.
        </p>
      )}
      {inference && value === undefined && (
        <p className={styles.filled}>
          <Icon name="info" />
          <span>
            Filled in:{' '}
            {environment.possible[inference.question as 'runtime']
              .map((option) => optionLabel(id, option as never))
              .join(' or ')}
            . {inference.why} Your own answer wins.
          </span>
        </p>
      )}
      {contradictions.map(({ message }) => (
        <p key={message} className={styles.open}>
          <Icon name="warning" /> <span>{message}</span>
        </p>
      ))}
    </>
  );
  const cards = cardsOf(question, environment);
  return (
    <div ref={self} className={styles.question}>
      {isSetQuestion(id) ? (
        <OptionCards
          kind="many"
          legend={question.ask}
          headingLevel={headingLevel}
          options={cards}
          columns={2}
          value={value === unknown ? [unknown] : Array.isArray(value) ? (value as string[]) : []}
          onChange={(chosen) => {
            const justUnknown = chosen.includes(unknown) && value !== unknown;
            const rest = chosen.filter((option) => option !== unknown);
            set(justUnknown ? unknown : rest.length > 0 ? rest : undefined);
          }}
        >
          {explanation}
        </OptionCards>
      ) : cards.length > MANY ? (
        <OptionSelect
          legend={question.ask}
          headingLevel={headingLevel}
          options={cards}
          value={typeof value === 'string' ? value : undefined}
          onChange={set}
        >
          {explanation}
        </OptionSelect>
      ) : (
        <OptionCards
          kind="one"
          legend={question.ask}
          headingLevel={headingLevel}
          options={cards}
          columns={cards.length > 3 ? 2 : 1}
          value={typeof value === 'string' ? value : undefined}
          onChange={set}
        >
          {explanation}
        </OptionCards>
      )}
      {id === 'platform' && <FillsIn open onAnswer={onOther} />}
      <div className={styles.foot}>
        <Disclosure summary="How to find out" open={asked} onOpenChange={setAsked}>
          {asked && (
            <Suspense fallback={<p>…</p>}>
              <HowToFindOut id={id} />
            </Suspense>
          )}
        </Disclosure>
        {/* A check box can be unchecked, and a list has an empty line. */}
        {value !== undefined && !isSetQuestion(id) && cards.length <= MANY && (
          <Button
            variant="bare"
            className={styles.withdraw}
            onClick={() => {
              set(undefined);
              focusControl(self.current);
            }}
          >
            Withdraw this answer
          </Button>
        )}
      </div>
    </div>
  );
}
