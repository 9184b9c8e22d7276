import { decisionOf } from '../../state/derived';
import { lookOf, pictureOf } from '../../state/drawn';
import { useSlipway } from '../../state/store';
import { Callout } from '../../ui/Callout';
import { Panel } from '../../ui/Panel';
import { RichText } from '../../ui/RichText';
import type { DrawnAnswerProps } from './drawnParts';
import { LinesThatMatter } from './LinesThatMatter';
import styles from './Answer.module.css';

/** What is read from the pod: who can reach node root through it, its drawing, and its lines that matter. */
export function DrawnAnswer({ drawing: Drawing, shownLines }: DrawnAnswerProps) {
  const link = useSlipway((state) => state.link);
  const { reach } = lookOf(link);
  const nothing = decisionOf(link).best === null && link.ref === undefined;
  return (
    <>
      {!nothing && (
        <Callout tone={reach.how === 'kernel-bug' ? 'info' : 'danger'}>
          <p>
            <strong>Who can reach node root:</strong>{' '}
            <RichText text={reach.who[0] === undefined ? reach.sentence : `${reach.who[0]}.`} />
          </p>
        </Callout>
      )}
      <div className={styles.pair}>
        <Panel title="The pod">
          <Drawing {...pictureOf(link)} />
        </Panel>
        <LinesThatMatter {...shownLines} />
      </div>
    </>
  );
}
