import { useState } from 'react';
import type { Comparison, Row } from '../../core';
import { Segmented } from '../../ui/Segmented';
import { Disclosure } from '../../ui/Disclosure';
import { RichText } from '../../ui/RichText';
import { SourceList } from '../../ui/SourceList';
import { sourceItems } from '../../state/evidence';
import { Stamp } from '../../ui/Stamp';
import { CellFace } from './CellFace';
import { ColumnVerdict } from './ColumnVerdict';
import styles from './OneByOne.module.css';

/** One approach at a time, as a list: for narrow screens and for reading aloud. */
export function OneByOne({
  comparison: { columns },
  rows,
  onUnblock,
}: {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
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
        direction="column"
        options={columns.map(({ ref, title }) => ({ id: ref, label: title }))}
        value={column.ref}
        onChange={setWanted}
      />
      <h2>{column.title}</h2>
      <p>
        <Stamp verdict={column.decision.verdict} />
      </p>
      <ColumnVerdict column={column} onUnblock={onUnblock} />
      <dl className={styles.list}>
        {rows.map((row) => {
          const cell = row.cells[index];
          if (!cell) return null;
          return (
            <div key={row.criterion.id}>
              <dt>{row.criterion.title}</dt>
              <dd>
                <CellFace cell={cell} computed={row.computed} />
                <Disclosure summary="Why">
                  <p className="small">
                    <RichText text={cell.text} />
                  </p>
                  <SourceList items={sourceItems(cell.sources, cell.confidence)} />
                </Disclosure>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
