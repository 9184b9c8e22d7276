import type { ReactNode } from 'react';
import { optionLabel, question, refTitle, type Pod, type PodSecurityLevel, type Reach } from '../../core';
import { decisionOf, planOf, lookOf, shownRef } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Panel } from '../../ui/Panel';
import { LiveStatus } from '../../ui/LiveStatus';
import { RichText } from '../../ui/RichText';
import { followInPlace } from '../../ui/followInPlace';
import { Others } from './Others';
import { focusVerdict, Verdict } from './Verdict';
import { WhatWouldChange } from './WhatWouldChange';
import { LinesThatMatter } from './LinesThatMatter';
import type { ShownLines } from './useShownLines';
import styles from './Answer.module.css';

export interface DrawingProps {
  readonly pod: Pod;
  readonly runtime: string;
  readonly level: PodSecurityLevel;
  readonly callers: Pick<Reach, 'daemon' | 'callers'>;
  readonly label: string;
}

const nobody: DrawingProps['callers'] = { daemon: 'none', callers: [] };

export type DrawingSlot = (props: DrawingProps) => ReactNode;

export interface AnswerProps {
  readonly drawing: DrawingSlot;
  /** What the last answer changed, to be read aloud. */
  readonly said: string;
  readonly shownLines: ShownLines;
}

/** Everything that follows from the answers: verdict, drawing, excerpt, and what would change it. */
export function Answer({ drawing, said, shownLines }: AnswerProps) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const choose = useSlipway((state) => state.choose);
  const decision = decisionOf(link.answers);
  const shown = shownRef(link);
  const plan = planOf(link);
  const look = lookOf(link);
  const { pod } = plan;
  const level = look?.level ?? 'privileged';
  const href = hrefOf('manifest', link);
  return (
    <div className={styles.answer}>
      <LiveStatus visible={false}>{said}</LiveStatus>
      <Verdict decision={decision} shown={shown} look={look}>
        <Button
          variant={plan.blockedBy.length > 0 ? 'default' : 'primary'}
          href={href}
          onClick={followInPlace(href, follow)}
        >
          Take the manifest
        </Button>
        {link.ref !== undefined && (
          <Button
            onClick={() => {
              choose(undefined);
              focusVerdict();
            }}
          >
            Back to the recommendation
          </Button>
        )}
      </Verdict>
      {plan.blockedBy.length > 0 && (
        <Callout tone="price">
          The drawing and the manifest are not for your answers: <RichText text={plan.blockedBy[0] ?? ''} />{' '}
          They show {refTitle(shown)} for{' '}
          {plan.drawnFor.map(({ question: id, value }) => `${question(id).title}: ${value}`).join(', ') ||
            'other answers'}
          .
        </Callout>
      )}
      {decision.best === null && link.ref === undefined && plan.blockedBy.length === 0 && (
        <Callout tone="price">
          The drawing and the manifest show {refTitle(shown)}, which is not recommended for your answers.
        </Callout>
      )}
      {plan.warnings.length > 0 && (
        <Callout tone="info">
          {plan.warnings.map(({ id, text }) => (
            <p key={id}>
              <RichText text={text} />
            </p>
          ))}
        </Callout>
      )}
      <div className={styles.pair}>
        {pod && (
          <Panel title="The pod">
            {drawing({
              pod,
              runtime: optionLabel('runtime', plan.runtime),
              level,
              callers: look?.reach ?? nobody,
              label: `${refTitle(shown)}, drawn from its pod`,
            })}
          </Panel>
        )}
        <LinesThatMatter {...shownLines} />
      </div>
      {plan.assumptions.length > 0 && (
        <p className={styles.assumed}>
          Drawn with{' '}
          {plan.assumptions.length === 1 ? 'an assumption' : `${plan.assumptions.length} assumptions`}:{' '}
          {plan.assumptions.map(({ question: id, value }) => `${question(id).title}: ${value}`).join('; ')}.
        </p>
      )}
      <div className={styles.pairEven}>
        <WhatWouldChange decision={decision} />
        <Others decision={decision} shown={shown} />
      </div>
    </div>
  );
}
