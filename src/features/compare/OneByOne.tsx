import { Fragment, useState } from 'react';
import { criterionGroupTitles, type Comparison, type Row } from '../../core';
import { Segmented } from '../../ui/Segmented';
import { Disclosure } from '../../ui/Disclosure';
import { RichText } from '../../ui/RichText';
import { SourceList } from '../../ui/SourceList';
import { sourceItems } from '../../state/evidence';
import { Stamp } from '../../ui/Stamp';
import { CellFace } from './CellFace';
import { ColumnVerdict } from './ColumnVerdict';
import { groupsOf } from './Matrix';
import styles from './OneByOne.module.css';

/** One approach at a time, as a list: for narrow screens and for reading aloud. */
export function OneByOne({
  comparison: { columns },
  rows,
  shown,
  onUnblock,
}: {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly shown: string;
  readonly onUnblock: (ref: string) => void;
}) {
  const [wanted, setWanted] = useState(columns[0]?.ref);
  const index = Math.max(
    0,
    columns.findIndex(({ ref }) => ref === wanted),
  );
  const column = columns[index];
  if (!column) return null;
  return (
    <div className={styles.one}>
      <Segmented
        label="Approach"
        options={columns.map(({ ref, title }) => ({ id: ref, label: title }))}
        value={column.ref}
        onChange={setWanted}
      />
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
                const cell = row.cells[index];
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
