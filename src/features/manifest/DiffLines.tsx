import type { KeyboardEvent, ReactNode } from 'react';
import type { DiffRow } from '../../core';
import { classes } from '../../ui/classes';
import type { CodePiece } from '../../ui/codePieces';
import { LineText } from '../../ui/LineText';
import type { NotedLine } from './code';
import styles from './Diff.module.css';

export type Side = 'before' | 'after';
export type Layout = 'side' | 'inline';

/** How many columns the table has. */
export const columnsOf = (layout: Layout): number => (layout === 'side' ? 4 : 3);

/** What a line of one side is, for who does not see its colour. */
const wordsOf = (kind: DiffRow['kind'], side: Side): string =>
  kind === 'same' ? '' : kind === 'changed' ? (side === 'before' ? 'was: ' : 'now: ') : `${kind}: `;

const signs = { before: '−', after: '+' } as const;

/** A note of a line, as the table keeps it. */
export interface DiffNote {
  readonly entry: NotedLine;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly onPress: () => void;
  readonly onFocus: () => void;
}

export interface DiffLinesProps {
  readonly row: DiffRow;
  readonly layout: Layout;
  readonly pieces: Readonly<Record<Side, readonly CodePiece[][] | undefined>>;
  /** The notes of the row, where this place shows them. */
  readonly notes: Readonly<Record<Side, DiffNote | undefined>>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly renderNote: (side: Side, entry: NotedLine) => ReactNode;
}

/** One row of a difference: two lines side by side, or one below the other, and the note that is open. */
export function DiffLines(props: DiffLinesProps) {
  const { row, layout } = props;
  if (layout === 'side')
    return (
      <>
        <tr>
          <Number row={row} side="before" />
          <Line {...props} side="before" />
          <Number row={row} side="after" />
          <Line {...props} side="after" />
        </tr>
        <Opened {...props} side="before" />
        <Opened {...props} side="after" />
      </>
    );
  return (
    <>
      {row.kind !== 'same' && row.before && (
        <tr>
          <Number row={row} side="before" />
          <Number row={row} side="before" isOther />
          <Line {...props} side="before" />
        </tr>
      )}
      <Opened {...props} side="before" />
      {row.after && (
        <tr>
          {row.kind === 'same' ? (
            <Number row={row} side="before" />
          ) : (
            <Number row={row} side="after" isOther />
          )}
          <Number row={row} side="after" />
          <Line {...props} side="after" />
        </tr>
      )}
      <Opened {...props} side="after" />
    </>
  );
}

const changeOf = (row: DiffRow, side: Side): string | undefined =>
  row.kind !== 'same' && row[side] !== undefined ? styles[side] : undefined;

/** The number of a line; of a line that the other file has not, in the column of the other file, none. */
function Number({
  row,
  side,
  isOther = false,
}: {
  readonly row: DiffRow;
  readonly side: Side;
  readonly isOther?: boolean;
}) {
  const line = row[side];
  return (
    <td className={classes(styles.number, changeOf(row, side))}>{line && !isOther && line.index + 1}</td>
  );
}

function Line({ row, side, pieces, notes, onKeyDown }: DiffLinesProps & { readonly side: Side }) {
  const line = row[side];
  const note = notes[side];
  if (!line)
    return (
      <td className={classes(styles.text, styles.absent)}>
        <span className="vh">no such line</span>
      </td>
    );
  const words = wordsOf(row.kind, side);
  return (
    <td className={classes(styles.text, changeOf(row, side))}>
      <div className={styles.line}>
        <span className={styles.sign} aria-hidden="true">
          {row.kind === 'same' ? '' : signs[side]}
        </span>
        <span className={styles.code}>
          {words !== '' && <span className="vh">{words}</span>}
          <LineText text={line.line.text} pieces={pieces[side]?.[line.index]} marked={line.words} as="word" />
        </span>
        {note && (
          <button
            type="button"
            data-note=""
            className={classes(styles.note, note.entry.findings.length > 0 && styles.risk)}
            aria-expanded={note.isOpen}
            aria-label={`Line ${line.index + 1}, ${words}${line.line.text.trim()}. Note ${note.entry.number}${note.entry.findings.length > 0 ? ', risk' : ''}`}
            tabIndex={note.isTabStop ? 0 : -1}
            onClick={note.onPress}
            onFocus={note.onFocus}
            onKeyDown={onKeyDown}
          >
            <span>{note.entry.number}</span>
          </button>
        )}
      </div>
    </td>
  );
}

function Opened({ layout, notes, side, renderNote }: DiffLinesProps & { readonly side: Side }) {
  const note = notes[side];
  if (!note?.isOpen) return null;
  return (
    <tr>
      <td colSpan={columnsOf(layout)} className={styles.opened}>
        {renderNote(side, note.entry)}
      </td>
    </tr>
  );
}
