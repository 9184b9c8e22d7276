import { useState } from 'react';
import { askedQuestions, environmentOf } from '../../state/derived';
import { useSlipway } from '../../state/store';
import { Answer, type DrawingSlot } from './Answer';
import { Questions } from './Questions';
import { Steps } from './Steps';
import { useAnnouncement } from './useAnnouncement';
import { useNarrow } from './useNarrow';
import { useShownLines } from './useShownLines';
import styles from './ChoosePlace.module.css';

export interface ChoosePlaceProps {
  /** Draws the pod: given by the application, since features do not know each other. */
  readonly drawing: DrawingSlot;
}

/** The questions beside the running verdict; on a narrow screen a question a step. */
export function ChoosePlace({ drawing }: ChoosePlaceProps) {
  const link = useSlipway((state) => state.link);
  // Asked for on arrival; the link forgets it with the first answer, and the field stays.
  const [pasteFirst] = useState(link.highlight === 'paste');
  const narrow = useNarrow();
  const asked = askedQuestions(link);
  const shownLines = useShownLines(link);
  const answer = { drawing, shownLines, said: useAnnouncement(link, shownLines.changes) };
  const environment = environmentOf(link.answers);
  if (narrow) {
    return (
      <div className={styles.narrow}>
        <Steps asked={asked} environment={environment} pasteFirst={pasteFirst} answer={answer} />
      </div>
    );
  }
  return (
    <div className={styles.columns}>
      <Questions asked={asked} environment={environment} focusPaste={pasteFirst} />
      <section className={styles.answer} aria-label="Running verdict">
        <Answer {...answer} />
      </section>
    </div>
  );
}
