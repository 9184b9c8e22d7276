import { Fragment, useState } from 'react';
import { approaches, criterionGroupTitles, decisionFor } from '../../core';
import { decisionOf } from '../../state/derived';
import { comparisonOf } from '../../state/inspected';
import { useSlipway } from '../../state/store';
import { Disclosure } from '../../ui/Disclosure';
import { RichText } from '../../ui/RichText';
import { SourceList } from '../../ui/SourceList';
import { sourceItems } from '../../state/evidence';
import { Select } from '../../ui/Select';
import { Stamp, stampWords } from '../../ui/Stamp';
import { CellFace } from './CellFace';
import { ColumnVerdict } from './ColumnVerdict';
import { groupsOf } from './Matrix';
import styles from './OneByOne.module.css';

/** One approach at a time, as a list: for narrow screens and for reading aloud. */
export function OneByOne({
  filter,
  shown,
  start,
  onUnblock,
}: {
  /** Only what sets the approach apart from what it stands beside in the table. */
  readonly filter: 'all' | 'differences';
  readonly shown: string;
  readonly start: string | undefined;
  readonly onUnblock: (ref: string) => void;
}) {
  const link = useSlipway((state) => state.link);
  const [wanted, setWanted] = useState(start);
  const decision = decisionOf(link);
  const key = wanted ?? approaches[0]?.id ?? '';
  const { columns, rows: all } = comparisonOf({ ...link, columns: [key] });
  const together = comparisonOf(link).rows;
  const rows = filter === 'all' ? all : all.filter((_, index) => together[index]?.same === false);
  const [column] = columns;
  if (!column) return null;
  return (
    <div className={styles.one}>
      <div className={styles.choice}>
        <Select
          label="Approach"
          value={key}
          onChange={setWanted}
          options={approaches.map(({ id: approach, title }) => ({
            id: approach,
            label: `${title}: ${stampWords[decisionFor(decision, approach)?.verdict ?? 'depends']}`,
          }))}
        />
      </div>
      <div className={styles.head}>
        <h2>{column.title}</h2>
        <Stamp verdict={column.decision.verdict} />
        <ColumnVerdict column={column} isShown={column.ref === shown} onUnblock={onUnblock} />
      </div>
      <div className={styles.list}>
        {groupsOf(rows).map(([group, members]) => (
          <Fragment key={group}>
            <h3>{criterionGroupTitles[group]}</h3>
            <dl>
              {members.map((row) => {
                const [cell] = row.cells;
                return (
                  cell && (
                    <div key={row.criterion.id} className={styles.row}>
                      <dt>
                        {row.criterion.title}
                        {row.criterion.note !== undefined && <small>{row.criterion.note}</small>}
                      </dt>
                      <dd>
                        <CellFace cell={cell} computed={row.from !== 'record'} />
                        <Disclosure summary="Why" className={styles.why}>
                          <p>
                            <RichText text={cell.text} />
                          </p>
                          <SourceList items={sourceItems(cell.sources, cell.confidence)} />
                        </Disclosure>
                      </dd>
                    </div>
                  )
                );
              })}
            </dl>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
