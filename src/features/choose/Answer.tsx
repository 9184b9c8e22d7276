import { question, refTitle } from '../../core';
import { decisionOf, drawnWorldOf, isAside, shownRef } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { LiveStatus } from '../../ui/LiveStatus';
import { RichText } from '../../ui/RichText';
import { followInPlace } from '../../ui/followInPlace';
import { isLoaded } from '../../ui/part';
import { Awaited } from './Awaited';
import type { Drawn } from './drawnParts';
import { Others } from './Others';
import { focusVerdict, Verdict } from './Verdict';
import { WhatWouldChange } from './WhatWouldChange';
import type { ShownLines } from './useShownLines';
import styles from './Answer.module.css';

export interface AnswerProps {
  readonly drawn: Drawn;
  /** What the last answer changed, to be read aloud. */
  readonly said: string;
  readonly shownLines: ShownLines;
}

/** Everything that follows from the answers: verdict, drawing, excerpt, and what would change it. */
export function Answer({ drawn, said, shownLines }: AnswerProps) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const choose = useSlipway((state) => state.choose);
  const decision = decisionOf(link);
  const shown = shownRef(link);
  const { blockedBy, drawnFor } = drawnWorldOf(link);
  const href = hrefOf('manifest', link);
  return (
    <div className={styles.answer}>
      <LiveStatus visible={false}>{said}</LiveStatus>
      <Verdict decision={decision} shown={shown}>
        <Button
          variant={blockedBy.length > 0 ? 'default' : 'primary'}
          href={href}
          onClick={followInPlace(href, follow)}
        >
          Take the manifest
        </Button>
        {isAside(link) && (
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
      {blockedBy.length > 0 && (
        <Callout tone="price">
          The drawing and the manifest are not for your answers: <RichText text={blockedBy[0] ?? ''} /> They
          show {refTitle(shown)} for{' '}
          {drawnFor.map(({ question: id, value }) => `${question(id).title}: ${value}`).join(', ') ||
            'other answers'}
          .
        </Callout>
      )}
      {decision.best === null && link.ref === undefined && blockedBy.length === 0 && (
        <Callout tone="price">
          The drawing and the manifest show {refTitle(shown)}, which is not recommended for your answers.
        </Callout>
      )}
      <div className={styles.drawn}>
        {isLoaded(drawn) ? (
          <drawn.DrawnAnswer drawing={drawn.PodDrawing} shownLines={shownLines} />
        ) : (
          <Awaited failed={drawn === 'failed'} />
        )}
      </div>
      <div className={styles.pairEven}>
        <WhatWouldChange decision={decision} />
        <Others decision={decision} shown={shown} />
      </div>
      {isLoaded(drawn) && <drawn.Caveats />}
    </div>
  );
}
