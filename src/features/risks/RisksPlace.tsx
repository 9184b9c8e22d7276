import { useEffect, useMemo, useState } from 'react';
import { refTitle, render, riskOf, spanOf } from '../../core';
import { environmentOf, shownRef } from '../../state/derived';
import { planOf } from '../../state/drawn';
import { reportOf } from '../../state/inspected';
import { linkInFile } from '../../state/shownFile';
import { shownFormat } from '../../state/shownFormat';
import { useSlipway } from '../../state/store';
import { LiveStatus } from '../../ui/LiveStatus';
import { PlaceHead } from '../../ui/PlaceHead';
import { RichText } from '../../ui/RichText';
import { RuleHeading } from '../../ui/RuleHeading';
import { focusOn } from '../../ui/focusOn';
import { Balance, balanceId } from './Balance';
import { Closed } from './Closed';
import { Context } from './Context';
import { Messages } from './Messages';
import { ReachBand } from './ReachBand';
import { RiskEntry, type FilePlace } from './RiskEntry';
import { riskGroups } from './riskGroups';
import { useMitigations } from './useMitigations';
import styles from './RisksPlace.module.css';

/** The risks of this manifest in this situation, worst first, each with what can be switched. */
export function RisksPlace() {
  const link = useSlipway((state) => state.link);
  const report = reportOf(link);
  const environment = environmentOf(link.answers);
  const mitigations = useMitigations();
  const groups = riskGroups(report.findings);
  const plan = planOf(link);
  // The files as the manifest shows them, so that a number here is the same line there.
  const { files, lines } = useMemo(() => {
    const address = linkInFile(link);
    return render(plan, shownFormat(link, plan).id, address === undefined ? {} : { link: address });
  }, [plan, link]);
  const file = files[0]?.name ?? 'pod.yaml';
  const placeOf = (path: string): FilePlace | undefined => {
    const span = spanOf(path, lines);
    return span && { file: files[span.file]?.name ?? file, line: span.from };
  };
  const highlighted = link.highlight !== undefined && riskOf(link.highlight) ? link.highlight : undefined;
  const [open, setOpen] = useState<string | undefined>(highlighted ?? groups[0]?.id);
  useEffect(() => {
    if (highlighted === undefined) return;
    document.getElementById(`risk-${highlighted}`)?.scrollIntoView({ block: 'start' });
  }, [highlighted]);
  const { pressed } = mitigations;
  useEffect(() => {
    if (!pressed) return;
    const { id, on, byKeyboard } = pressed;
    const undoes = `[role='switch'][name='${id}']${on ? ':checked' : ':not(:checked)'}`;
    focusOn(document.querySelector<HTMLElement>(undoes) ?? document.getElementById(balanceId), {
      // Who sees the pointer has not lost his place.
      preventScroll: !byKeyboard,
    });
  }, [pressed]);
  const reach = report.documents[0]?.reach;
  return (
    <>
      <PlaceHead
        title="What can go wrong"
        lead={
          plan.blockedBy.length > 0 ? (
            <>
              <strong>The manifest is not for your answers:</strong>{' '}
              <RichText text={plan.blockedBy.join(' ')} /> These are the risks of {refTitle(shownRef(link))},
              drawn for other answers.
            </>
          ) : (
            'Found by running our checks over the manifest that you are about to paste.'
          )
        }
      >
        <Context />
      </PlaceHead>
      {reach && <ReachBand reach={reach} />}
      <LiveStatus visible={false}>{mitigations.said}</LiveStatus>
      <div className={styles.columns}>
        <section aria-label="Open risks" className={styles.open}>
          <RuleHeading level={2} aside={`${groups.length}, worst first; lines of ${file}`}>
            Open
          </RuleHeading>
          <ol className={styles.list}>
            {groups.map((group) => (
              <RiskEntry
                key={group.id}
                group={group}
                upTo={!environment.trust.certain}
                placeOf={placeOf}
                file={file}
                open={open === group.id}
                onOpen={(isOpen) => setOpen(isOpen ? group.id : undefined)}
                mitigations={mitigations}
              />
            ))}
          </ol>
          {groups.length === 0 && <p>Nothing found. That is unusual: tell us what you answered.</p>}
        </section>
        <aside className={styles.side} aria-label="Balance">
          <Balance groups={groups} mitigations={mitigations} shown={shownRef(link)} />
        </aside>
        <Closed ids={report.closed} open={open} onOpen={setOpen} className={styles.closed} />
      </div>
      <Messages
        className={styles.messages}
        shown={new Set([...groups.map(({ id }) => id), ...report.closed])}
        onShow={(id) => {
          setOpen(id);
          // The row is there before it is open; its own focus scrolls it into view.
          focusOn(document.querySelector<HTMLElement>(`#risk-${id} summary`));
        }}
      />
    </>
  );
}
