import { useState } from 'react';
import { askedQuestions, environmentOf } from '../../state/derived';
import { useSlipway } from '../../state/store';
import { isLoaded } from '../../ui/part';
import { Answer } from './Answer';
import type { Drawn } from './drawnParts';
import { Questions } from './Questions';
import { Steps } from './Steps';
import { useAnnouncement } from './useAnnouncement';
import { useNarrow } from './useNarrow';
import { useShownLines } from './useShownLines';
import styles from './ChoosePlace.module.css';

export interface ChoosePlaceProps {
  /** What is drawn from the plan: given by the application, when it is there. */
  readonly drawn: Drawn;
}

/** The questions beside the running verdict; on a narrow screen a question a step. */
export function ChoosePlace({ drawn }: ChoosePlaceProps) {
  const link = useSlipway((state) => state.link);
  // Asked for on arrival; the link forgets it with the first answer, and the field stays.
  const [pasteFirst] = useState(link.highlight === 'paste');
  const narrow = useNarrow();
  const asked = askedQuestions(link);
  const shownLines = useShownLines(link, isLoaded(drawn) ? drawn.outlineOf : undefined);
  const answer = { drawn, shownLines, said: useAnnouncement(link, shownLines.changes) };
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
