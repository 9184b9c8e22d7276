import { useEffect, useState } from 'react';
import { pathsAround, render, riskOf, splitObjectPath, type LinkState } from '../../core';
import { environmentOf, planOf, remember, shownRef } from '../../state/derived';
import { reportOf } from '../../state/inspected';
import { useSlipway } from '../../state/store';
import { LiveStatus } from '../../ui/LiveStatus';
import { PlaceHead } from '../../ui/PlaceHead';
import { RuleHeading } from '../../ui/RuleHeading';
import { Balance } from './Balance';
import { Closed } from './Closed';
import { Context } from './Context';
import { ReachBand } from './ReachBand';
import { RiskEntry } from './RiskEntry';
import { riskGroups } from './riskGroups';
import { useMitigations } from './useMitigations';
import styles from './RisksPlace.module.css';

/** Where every place stands in the pod's YAML. */
const linesOf = remember(
  (link: LinkState) => render(planOf(link), 'pod-yaml').lines,
  (link) => JSON.stringify([link.answers, link.options, shownRef(link)]),
);

/** The risks of this manifest in this situation, worst first, each with what can be switched. */
export function RisksPlace() {
  const link = useSlipway((state) => state.link);
  const report = reportOf(link);
  const environment = environmentOf(link.answers);
  const mitigations = useMitigations();
  const groups = riskGroups(report.findings);
  const lines = linesOf(link);
  const lineOf = (path: string): number | undefined => {
    const { base, inside } = splitObjectPath(path);
    const place = pathsAround(inside).find((each) => lines[`${base}${each}`]);
    return place === undefined ? undefined : lines[`${base}${place}`]?.from;
  };
  const highlighted = link.highlight !== undefined && riskOf(link.highlight) ? link.highlight : undefined;
  const [open, setOpen] = useState<string | undefined>(highlighted ?? groups[0]?.id);
  useEffect(() => {
    if (highlighted === undefined) return;
    document.getElementById(`risk-${highlighted}`)?.scrollIntoView({ block: 'start' });
  }, [highlighted]);
  const reach = report.documents[0]?.reach;
  return (
    <>
      <PlaceHead
        title="What can go wrong"
        lead="Found by running our checks over the manifest that you are about to paste."
      >
        <Context />
      </PlaceHead>
      {reach && <ReachBand reach={reach} />}
      <LiveStatus visible={false}>{mitigations.said}</LiveStatus>
      <div className={styles.columns}>
        <section aria-label="Open risks">
          <RuleHeading level={2} aside={`${groups.length}, worst first`}>
            Open
          </RuleHeading>
          <ol className={styles.list}>
            {groups.map((group) => (
              <RiskEntry
                key={group.id}
                group={group}
                upTo={!environment.trust.certain}
                lineOf={lineOf}
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
          <Closed ids={report.closed} open={open} onOpen={setOpen} />
        </aside>
      </div>
    </>
  );
}
