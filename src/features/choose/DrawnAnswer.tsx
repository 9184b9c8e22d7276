import { optionLabel, refTitle } from '../../core';
import { decisionOf, shownRef } from '../../state/derived';
import { lookOf, planOf } from '../../state/drawn';
import { useSlipway } from '../../state/store';
import { Callout } from '../../ui/Callout';
import { Panel } from '../../ui/Panel';
import { RichText } from '../../ui/RichText';
import type { DrawingProps, DrawnAnswerProps } from './drawnParts';
import { LinesThatMatter } from './LinesThatMatter';
import styles from './Answer.module.css';

const nobody: DrawingProps['callers'] = { daemon: 'none', callers: [] };

/** What is read from the pod: who can reach node root through it, its drawing, and its lines that matter. */
export function DrawnAnswer({ drawing: Drawing, shownLines }: DrawnAnswerProps) {
  const link = useSlipway((state) => state.link);
  const shown = shownRef(link);
  const plan = planOf(link);
  const look = lookOf(link);
  const { pod } = plan;
  const reach = look?.reach;
  const nothing = decisionOf(link).best === null && link.ref === undefined;
  return (
    <>
      {reach && !nothing && (
        <Callout tone={reach.how === 'kernel-bug' ? 'info' : 'danger'}>
          <p>
            <strong>Who can reach node root:</strong>{' '}
            <RichText text={reach.who[0] === undefined ? reach.sentence : `${reach.who[0]}.`} />
          </p>
        </Callout>
      )}
      <div className={styles.pair}>
        {pod && (
          <Panel title="The pod">
            <Drawing
              pod={pod}
              runtime={optionLabel('runtime', plan.runtime)}
              level={look?.level ?? 'privileged'}
              callers={reach ?? nobody}
              label={`${refTitle(shown)}, drawn from its pod`}
            />
          </Panel>
        )}
        <LinesThatMatter {...shownLines} />
      </div>
    </>
  );
}
