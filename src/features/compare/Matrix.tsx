import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  criterionGroupTitles,
  type Column,
  type Comparison,
  type CriterionGroup,
  type Row,
} from '../../core';
import { classes } from '../../ui/classes';
import { Stamp } from '../../ui/Stamp';
import { CellDetail } from './CellDetail';
import { CellFace } from './CellFace';
import { ColumnVerdict } from './ColumnVerdict';
import styles from './Matrix.module.css';

export interface MatrixProps {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly shown: string;
  /** `criterion:approach` of a cell that a link opens. */
  readonly highlight: string | undefined;
  /** The names of the rows stand above their cells: there is no room beside them. */
  readonly stacked: boolean;
  readonly onUnblock: (ref: string) => void;
}

export const cellId = (row: Row, column: Column): string => `${row.criterion.id}:${column.key}`;

const rowId = (row: Row): string => `row-${row.criterion.id}`;
const columnId = (column: Column): string => `column-${column.key.replace('/', '-')}`;

/** The name of a row above its cells. */
function RowName({
  id,
  title,
  note,
  span,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly span: number;
}) {
  return (
    <tr className={styles.name}>
      <th id={id} scope="row" colSpan={span}>
        {title}
        {note !== undefined && <small> {note}</small>}
      </th>
    </tr>
  );
}

/** The rows by what they are about, in the order of the groups. */
export const groupsOf = (rows: readonly Row[]): [CriterionGroup, Row[]][] =>
  (Object.keys(criterionGroupTitles) as CriterionGroup[])
    .map((group): [CriterionGroup, Row[]] => [
      group,
      rows.filter(({ criterion }) => criterion.group === group),
    ])
    .filter(([, members]) => members.length > 0);

/** A variant among the others is a phrase, “unix socket”; “TCP with TLS” stays as it is. */
const phrase = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The trade-off matrix as a table. A cell opens its reason in a row below. */
export function Matrix({ comparison: { columns }, rows, shown, highlight, stacked, onUnblock }: MatrixProps) {
  const [open, setOpen] = useState(highlight);
  const pressed = useRef<HTMLButtonElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(undefined);
    pressed.current?.focus();
  };
  useEffect(() => {
    if (highlight === undefined) return;
    document.getElementById(`cell-${highlight}`)?.scrollIntoView({ block: 'center' });
  }, [highlight]);
  useEffect(() => {
    if (open !== undefined) document.getElementById('cell-detail')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  // The reason is as wide as what is seen of the table, which is not the width of the table.
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      element.style.setProperty('--region', `${element.clientWidth}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const width = columns.length + (stacked ? 0 : 1);
  const look = (column: Column): string | undefined =>
    classes(column.decision.verdict === 'blocked' && styles.void, column.ref === shown && styles.pick);
  return (
    // The region scrolls on a narrow screen, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={region} className={styles.region} role="region" aria-label="Trade-off matrix" tabIndex={0}>
      {/* Escape closes the reason from wherever the reader stands in the table. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table
        className={classes(styles.table, stacked && styles.stacked)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open !== undefined) close();
        }}
      >
        <caption className="vh">Trade-offs of {columns.length} approaches for your answers</caption>
        <colgroup>
          {!stacked && <col className={styles.first} />}
          {columns.map(({ key }) => (
            <col key={key} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {!stacked && (
              <td className={styles.corner}>
                <span className="lab">Criterion</span>
              </td>
            )}
            {columns.map((column) => (
              <th key={column.key} id={columnId(column)} scope="col" className={look(column)}>
                <div className={styles.head}>
                  <b>{column.title}</b>
                  <span className={styles.variant}>{phrase(column.subtitle)}</span>
                  <Stamp verdict={column.decision.verdict} size="sm" />
                  {column.ref === shown && <span className="vh">shown in the manifest</span>}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stacked && <RowName id="row-verdict" title="Verdict" span={columns.length} />}
          <tr>
            {!stacked && <th scope="row">Verdict</th>}
            {columns.map((column) => (
              <td
                key={column.key}
                className={look(column)}
                headers={stacked ? `row-verdict ${columnId(column)}` : undefined}
              >
                <ColumnVerdict column={column} isShown={column.ref === shown} onUnblock={onUnblock} />
              </td>
            ))}
          </tr>
        </tbody>
        {groupsOf(rows).map(([group, members]) => (
          <tbody key={group}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={width}>
                <span>{criterionGroupTitles[group]}</span>
              </th>
            </tr>
            {members.map((row) => {
              const opened = columns.findIndex((column) => cellId(row, column) === open);
              const column = columns[opened];
              const cell = row.cells[opened];
              return (
                <Fragment key={row.criterion.id}>
                  {stacked && (
                    <RowName
                      id={rowId(row)}
                      title={row.criterion.title}
                      note={row.criterion.note}
                      span={columns.length}
                    />
                  )}
                  <tr>
                    {!stacked && (
                      <th scope="row">
                        {row.criterion.title}
                        {row.criterion.note !== undefined && <small>{row.criterion.note}</small>}
                      </th>
                    )}
                    {columns.map((each, index) => {
                      const id = cellId(row, each);
                      const content = row.cells[index];
                      const isOpen = open === id;
                      return (
                        <td
                          key={each.key}
                          className={classes(look(each), isOpen && styles.open)}
                          headers={stacked ? `${rowId(row)} ${columnId(each)}` : undefined}
                        >
                          {content && (
                            <button
                              type="button"
                              id={`cell-${id}`}
                              className={styles.cell}
                              aria-expanded={isOpen}
                              aria-controls={isOpen ? 'cell-detail' : undefined}
                              onClick={(event) => {
                                pressed.current = event.currentTarget;
                                setOpen(isOpen ? undefined : id);
                              }}
                            >
                              <CellFace cell={content} computed={row.from !== 'record'} />
                            </button>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                  {column && cell && (
                    <tr className={styles.detail}>
                      <td colSpan={width} id="cell-detail">
                        <CellDetail row={row} column={column} cell={cell} onClose={close} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
