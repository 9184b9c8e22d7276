import { Fragment, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import {
  diffFiles,
  foldRows,
  type DiffLine,
  type DiffRow,
  type DiffStretch,
  type RenderedFile,
} from '../../core';
import { classes } from '../../ui/classes';
import { count } from '../../ui/count';
import type { CodePiece } from '../../ui/codePieces';
import { Icon } from '../../ui/Icon';
import { LineText } from '../../ui/LineText';
import { rove } from '../../ui/roving';
import { useHighlight } from '../../ui/useHighlight';
import type { NotedLine } from './code';
import styles from './Diff.module.css';

/** One of two files, with its notes. Absent where the manifest has no such file. */
export interface DiffSide {
  readonly file: RenderedFile | undefined;
  readonly noted: readonly NotedLine[];
}

type Side = 'before' | 'after';

export interface DiffProps {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** Names the table. */
  readonly label: string;
  readonly layout: 'side' | 'inline';
  /** The opened note of a line. */
  readonly renderNote: (side: Side, entry: NotedLine, close: () => void) => ReactNode;
}

const signs = { before: '−', after: '+' } as const;

/** What a line of one side is, for who does not see its colour. */
const wordsOf = (kind: DiffRow['kind'], side: Side): string =>
  kind === 'same' ? '' : kind === 'changed' ? (side === 'before' ? 'was: ' : 'now: ') : `${kind}: `;

/**
 * Two files as a table of lines, side by side or one below the other. What did not change is folded away. Lines with a
 * note are buttons with one tab stop among them, as in the file itself.
 */
export function Diff({ before, after, label, layout, renderNote }: DiffProps) {
  const table = useRef<HTMLTableElement>(null);
  const stretches = useMemo(() => foldRows(diffFiles(before.file, after.file)), [before.file, after.file]);
  const pieces = { before: usePieces(before.file), after: usePieces(after.file) };
  const [unfolded, setUnfolded] = useState<readonly number[]>([]);
  const [opened, setOpened] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const notes = useMemo(
    () => ({
      before: new Map(before.noted.map((entry) => [entry.index, entry])),
      after: new Map(after.noted.map((entry) => [entry.index, entry])),
    }),
    [before.noted, after.noted],
  );

  /** The note of a line, where this place shows it: what both have says the same once, at the right. */
  const entryAt = ({ kind }: DiffRow, side: Side, line: DiffLine | undefined): NotedLine | undefined =>
    line === undefined || (kind === 'same' && side === 'before') ? undefined : notes[side].get(line.index);
  const keyOf = (side: Side, entry: NotedLine): string => `${side} ${entry.index}`;

  const isShown = (stretch: DiffStretch, place: number): boolean =>
    !stretch.folded || unfolded.includes(place);
  const shownKeys = stretches.filter(isShown).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      (['before', 'after'] as const).flatMap((side) => {
        const entry = entryAt(row, side, row[side]);
        return entry ? [keyOf(side, entry)] : [];
      }),
    ),
  );
  const tabStop = [focused, opened, shownKeys[0]].find((key) => key !== undefined && shownKeys.includes(key));

  const buttons = (): HTMLElement[] => [
    ...(table.current?.querySelectorAll<HTMLElement>('[data-note]') ?? []),
  ];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const all = buttons();
    const next = rove(event.key, all.indexOf(event.currentTarget), all.length, 'vertical', false);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const close = (): void => {
    table.current?.querySelector<HTMLElement>('[data-note][aria-expanded="true"]')?.focus();
    setOpened(undefined);
  };

  const noteButton = (row: DiffRow, side: Side, line: DiffLine | undefined): ReactNode => {
    const entry = entryAt(row, side, line);
    if (!entry) return null;
    const key = keyOf(side, entry);
    return (
      <button
        type="button"
        data-note=""
        className={classes(styles.note, entry.findings.length > 0 && styles.risk)}
        aria-expanded={opened === key}
        aria-label={`Line ${entry.index + 1}, ${wordsOf(row.kind, side)}${entry.line.text.trim()}. Note ${entry.number}${entry.findings.length > 0 ? ', risk' : ''}`}
        tabIndex={key === tabStop ? 0 : -1}
        onClick={() => setOpened(opened === key ? undefined : key)}
        onFocus={() => setFocused(key)}
        onKeyDown={onKeyDown}
      >
        <span>{entry.number}</span>
      </button>
    );
  };

  const cells = (row: DiffRow, side: Side): ReactNode => {
    const line = row[side];
    const change = row.kind !== 'same' && line !== undefined && styles[side];
    return (
      <>
        <td className={classes(styles.number, change)}>{line && line.index + 1}</td>
        <td className={classes(styles.text, change, line === undefined && styles.absent)}>
          {line && (
            <div className={styles.line}>
              <span className={styles.sign} aria-hidden="true">
                {row.kind === 'same' ? '' : signs[side]}
              </span>
              <span className={styles.code}>
                {row.kind !== 'same' && <span className="vh">{wordsOf(row.kind, side)}</span>}
                <LineText
                  text={line.line.text}
                  pieces={pieces[side]?.[line.index]}
                  marked={line.words}
                  as="word"
                />
              </span>
              {noteButton(row, side, line)}
            </div>
          )}
        </td>
      </>
    );
  };

  const inlineRow = (row: DiffRow, side: Side): ReactNode => {
    const line = row[side];
    if (!line) return null;
    const change = row.kind !== 'same' && styles[side];
    return (
      <tr>
        <td className={classes(styles.number, change)}>
          {(row.kind === 'same' || side === 'before') && row.before && row.before.index + 1}
        </td>
        <td className={classes(styles.number, change)}>{side === 'after' && line.index + 1}</td>
        <td className={classes(styles.text, change)}>
          <div className={styles.line}>
            <span className={styles.sign} aria-hidden="true">
              {row.kind === 'same' ? '' : signs[side]}
            </span>
            <span className={styles.code}>
              {row.kind !== 'same' && <span className="vh">{wordsOf(row.kind, side)}</span>}
              <LineText
                text={line.line.text}
                pieces={pieces[side]?.[line.index]}
                marked={line.words}
                as="word"
              />
            </span>
            {noteButton(row, side, line)}
          </div>
        </td>
      </tr>
    );
  };

  const width = layout === 'side' ? 4 : 3;
  const noteRow = (row: DiffRow, side: Side): ReactNode => {
    const entry = entryAt(row, side, row[side]);
    return (
      entry &&
      keyOf(side, entry) === opened && (
        <tr>
          <td colSpan={width} className={styles.opened}>
            {renderNote(side, entry, close)}
          </td>
        </tr>
      )
    );
  };

  const rowsOf = (row: DiffRow): ReactNode =>
    layout === 'side' ? (
      <>
        <tr>
          {cells(row, 'before')}
          {cells(row, 'after')}
        </tr>
        {noteRow(row, 'before')}
        {noteRow(row, 'after')}
      </>
    ) : (
      <>
        {row.kind !== 'same' && inlineRow(row, 'before')}
        {row.kind !== 'same' && noteRow(row, 'before')}
        {inlineRow(row, 'after')}
        {noteRow(row, 'after')}
      </>
    );

  return (
    <table
      ref={table}
      className={classes(styles.diff, layout === 'side' ? styles.side : styles.inline)}
      aria-label={label}
    >
      <colgroup>
        <col className={styles.numbers} />
        {layout === 'side' ? (
          <>
            <col />
            <col className={styles.numbers} />
          </>
        ) : (
          <col className={styles.numbers} />
        )}
        <col />
      </colgroup>
      <thead className="vh">
        <tr>
          {layout === 'side' ? (
            <>
              <th scope="col">Line before</th>
              <th scope="col">Before</th>
              <th scope="col">Line after</th>
              <th scope="col">After</th>
            </>
          ) : (
            <>
              <th scope="col">Line before</th>
              <th scope="col">Line after</th>
              <th scope="col">Text</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {stretches.map((stretch, place) => {
          const key = `${place}`;
          const { rows, folded } = stretch;
          const isOpen = unfolded.includes(place);
          return (
            <Fragment key={key}>
              {folded && (
                <tr>
                  <td colSpan={width} className={styles.fold}>
                    <button
                      type="button"
                      aria-expanded={isOpen}
                      onClick={() =>
                        setUnfolded(
                          isOpen ? unfolded.filter((other) => other !== place) : [...unfolded, place],
                        )
                      }
                    >
                      <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} />
                      {count(rows.length, 'line')} the same
                    </button>
                  </td>
                </tr>
              )}
              {isShown(stretch, place) &&
                rows.map((row) => (
                  <Fragment key={`${row.before?.index ?? ''} ${row.after?.index ?? ''}`}>
                    {rowsOf(row)}
                  </Fragment>
                ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

const usePieces = (file: RenderedFile | undefined): CodePiece[][] | undefined =>
  useHighlight(file?.lines.map(({ text }) => text).join('\n') ?? '', file?.language);
