import { refTitle, wholeRef, type ClusterStep, type MigrationStep } from '../../core';
import { decisionOf, shownRef } from '../../state/derived';
import { migrationOf } from '../../state/inspected';
import { useSlipway } from '../../state/store';
import { Callout } from '../../ui/Callout';
import { count } from '../../ui/count';
import { RichText } from '../../ui/RichText';
import { RuleHeading } from '../../ui/RuleHeading';
import { Between } from './Between';
import { ClusterStepItem } from './ClusterStepItem';
import { commonBar } from './commonFormat';
import { Ends } from './Ends';
import { FormatBar } from './FormatBar';
import { MoveItem } from './MoveItem';
import styles from './MigrateView.module.css';

/** The way from what the reader has to what he chose: in steps, each with a manifest that works. */
export function MigrateView({ from }: { readonly from: string }) {
  const link = useSlipway((state) => state.link);
  const choose = useSlipway((state) => state.choose);
  const holdAgainst = useSlipway((state) => state.holdAgainst);
  const showFile = useSlipway((state) => state.showFile);
  const decision = decisionOf(link);
  const { answers, options } = link;
  const ref = shownRef(link);
  const start = wholeRef(from, answers, link.weights);
  const { before, first, steps, last } = migrationOf({ answers, options, from: start, ref });
  const after = steps.at(-1)?.after ?? before;
  const plans = [before, ...steps.map((step) => step.after)].map(({ plan }) => plan);
  const bar = commonBar(link, plans);
  const items: readonly (ClusterStep | MigrationStep)[] = [
    ...first,
    ...steps.flatMap((step) => [...step.prepare, step]),
    ...last,
  ];
  return (
    <>
      <Ends
        title="Migrate"
        lead="From what you have to what you chose, one thing at a time. After each step your jobs run."
        from={{
          label: 'What you have',
          ref: start,
          onChange: (next) => holdAgainst({ view: 'migrate', ref: next }),
        }}
        to={{ label: 'What you chose', ref, onChange: choose }}
        decision={decision}
      >
        <span aria-hidden="true" className={styles.to}>
          to
        </span>
      </Ends>
      {before.plan.blockedBy.length > 0 && steps.length > 0 && (
        <Callout tone="info" className={styles.note}>
          <b>{refTitle(start)} is not for your answers</b>, so no step has both at work.{' '}
          <RichText text={before.plan.blockedBy.join(' ')} />
        </Callout>
      )}
      {after.plan.blockedBy.length > 0 && (
        <Callout tone="danger" className={styles.note}>
          <b>{refTitle(ref)} is not for your answers.</b> <RichText text={after.plan.blockedBy.join(' ')} />
        </Callout>
      )}
      {steps.length === 0 ? (
        <p>You have what you chose. Choose another one, or say what you have.</p>
      ) : (
        <>
          <Between
            before={before}
            after={after}
            names={['What you have', 'What you chose']}
            decision={decision}
            direction="from one end to the other"
          />
          <RuleHeading level={2} aside="in this order">
            {count(items.length, 'step')}
          </RuleHeading>
          <FormatBar {...bar} onSelect={(id) => showFile(id)} />
          <ol className={styles.steps}>
            {items.map((step, index) =>
              'move' in step ? (
                <MoveItem
                  key={`${step.after.ref} ${JSON.stringify(step.after.options)}`}
                  number={index + 1}
                  step={step}
                  before={steps[steps.indexOf(step) - 1]?.after ?? before}
                  format={bar.selected}
                />
              ) : (
                <ClusterStepItem key={`${index} ${step.id}`} number={index + 1} step={step} />
              ),
            )}
          </ol>
        </>
      )}
    </>
  );
}
