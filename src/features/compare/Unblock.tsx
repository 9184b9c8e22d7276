import { decide, decisionFor, question, refTitle, whatWouldChange } from '../../core';
import { answerWords, changeWords } from '../../state/describe';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Stamp } from '../../ui/Stamp';
import styles from './Unblock.module.css';

export interface UnblockProps {
  readonly target: string | undefined;
  readonly onClose: () => void;
}

/** The smallest changes of answers that make an approach usable. */
export function Unblock({ target, onClose }: UnblockProps) {
  const answers = useSlipway((state) => state.link.answers);
  const weights = useSlipway((state) => state.link.weights);
  const take = useSlipway((state) => state.take);
  const approach = target?.split('/')[0] ?? '';
  const proposals =
    target === undefined ? [] : whatWouldChange(answers, approach, 'works', undefined, weights);
  return (
    <Dialog
      open={target !== undefined}
      onClose={onClose}
      title={`What unblocks ${target === undefined ? '' : refTitle(approach)}`}
    >
      <p>
        Each is the smallest change of answers. It helps only if your cluster and your jobs are really so.
      </p>
      {proposals.length === 0 && <p>No change of up to three answers makes it usable.</p>}
      <ul className={styles.list}>
        {proposals.slice(0, 6).map(({ changes, answers: next }) => {
          const words = changes.map(({ question: id, value }) => changeWords(id, value)).join(' and ');
          const after = decisionFor(decide(next, weights), approach);
          return (
            <li key={words}>
              <ul>
                {changes.map(({ question: id, value }) => (
                  <li key={id}>
                    <b>{question(id).title}</b>: {answerWords(id, answers[id])} → {answerWords(id, value)}
                  </li>
                ))}
              </ul>
              <p>{after && <Stamp verdict={after.verdict} size="sm" />}</p>
              <Button
                onClick={() => {
                  take({ answers: next });
                  onClose();
                }}
                label={`Answer ${words}`}
              >
                Answer so
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
