import { lazy, Suspense, useRef, useState } from 'react';
import { optionLabel, question, type OptionId, type QuestionId } from '../../core';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { LiveStatus } from '../../ui/LiveStatus';
import { filledInBy, type FilledIn } from './filledIn';
import styles from './FillsIn.module.css';

/** Sources and notes: loaded when somebody asks. */
const PlatformFacts = lazy(async () => ({ default: (await import('./PlatformFacts')).PlatformFacts }));

const kindWords = { fixed: 'fixed', default: 'default, can be changed', choice: 'one of these' } as const;

/** “EKS Auto Mode fills in: Runtime containerd; Node OS Bottlerocket.” */
function summaryOf(platform: string, rows: readonly FilledIn[]): string {
  const name = optionLabel('platform', platform as OptionId<'platform'>);
  if (rows.length === 0) return `${name} fills in nothing here.`;
  return `${name} fills in: ${rows.map(({ id, words }) => `${question(id).title} ${words}`).join('; ')}.`;
}

export interface FillsInProps {
  /** Below the open question its rows are open too; below a row of the list they are one line. */
  readonly open: boolean;
  /** The reader wants to answer one of these questions himself. */
  readonly onAnswer: (id: QuestionId) => void;
}

/** What the chosen platform fills in elsewhere, why, and the way to answer otherwise. Nothing where none is chosen. */
export function FillsIn({ open, onAnswer }: FillsInProps) {
  const answers = useSlipway((state) => state.link.answers);
  const answer = useSlipway((state) => state.answer);
  const [asked, setAsked] = useState(false);
  const { platform } = answers;
  const [first] = useState(platform);
  const self = useRef<HTMLDivElement>(null);
  const isChosen = platform !== undefined && platform !== 'unknown';
  const rows = filledInBy(answers);
  const summary = isChosen ? summaryOf(platform, rows) : '';
  return (
    <div ref={self} className={styles.fillsIn}>
      {/* Said once it changes: what a link brought along is there to be read. */}
      <LiveStatus visible={false}>{platform === first ? '' : summary}</LiveStatus>
      {isChosen && (
        <Disclosure key={platform} summary={summary} open={open && rows.length > 0 ? true : undefined}>
          <ul className={styles.rows}>
            {rows.map((row) => {
              const { title, ask } = question(row.id);
              return (
                <li key={row.id}>
                  <p>
                    <b>
                      {title}: {row.words}
                    </b>{' '}
                    <span className={styles.kind}>{kindWords[row.kind]}</span>
                  </p>
                  <p>
                    {row.why}
                    {row.confidence !== undefined && row.confidence !== 'high' && (
                      <span className={styles.kind}> confidence {row.confidence}</span>
                    )}
                  </p>
                  {row.answer !== undefined && (
                    <p className={row.differs ? styles.differs : undefined}>
                      {row.differs && <Icon name="warning" />}
                      <span>Your own answer was taken: {row.answer}.</span>
                    </p>
                  )}
                  <p className={styles.ways}>
                    <Button
                      variant="bare"
                      className={styles.way}
                      label={`Answer otherwise: ${ask}`}
                      onClick={() => onAnswer(row.id)}
                    >
                      Answer otherwise
                    </Button>
                    {row.answer !== undefined && (
                      <Button
                        variant="bare"
                        className={styles.way}
                        label={`Withdraw your answer: ${ask}`}
                        onClick={() => {
                          answer(row.id, undefined);
                          self.current?.querySelector('summary')?.focus();
                        }}
                      >
                        Withdraw your answer
                      </Button>
                    )}
                  </p>
                </li>
              );
            })}
          </ul>
          <Disclosure summary="Sources, and what else is known" open={asked} onOpenChange={setAsked}>
            {asked && (
              <Suspense fallback={<p>…</p>}>
                <PlatformFacts platform={platform} rows={rows} />
              </Suspense>
            )}
          </Disclosure>
        </Disclosure>
      )}
    </div>
  );
}
