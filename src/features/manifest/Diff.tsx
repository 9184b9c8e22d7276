import { Fragment, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { diffFiles, foldRows, type DiffRow, type DiffStretch, type RenderedFile } from '../../core';
import { classes } from '../../ui/classes';
import type { CodePiece } from '../../ui/codePieces';
import { count } from '../../ui/count';
import { Icon } from '../../ui/Icon';
import { rove } from '../../ui/roving';
import { useHighlight } from '../../ui/useHighlight';
import type { NotedLine } from './code';
import { columnsOf, DiffLines, type DiffNote, type Layout, type Side } from './DiffLines';
import { useEscape } from './useEscape';
import styles from './Diff.module.css';

/** One of two files, with its notes. Absent where the manifest has no such file. */
export interface DiffSide {
  readonly file: RenderedFile | undefined;
  readonly noted: readonly NotedLine[];
}

export interface DiffProps {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** Names the table. */
  readonly label: string;
  readonly layout: Layout;
  /** The opened note of a line. */
  readonly renderNote: (side: Side, entry: NotedLine, onClose: () => void) => ReactNode;
}

const sides = ['before', 'after'] as const;
const keyOf = (side: Side, { index }: NotedLine): string => `${side} ${index}`;

/**
 * Two files as a table of lines, side by side or one below the other. What did not change is folded away. Lines with a
 * note have one tab stop among them, as in the file itself.
 */
export function Diff({ before, after, label, layout, renderNote }: DiffProps) {
  const table = useRef<HTMLTableElement>(null);
  const stretches = useMemo(() => foldRows(diffFiles(before.file, after.file)), [before.file, after.file]);
  const pieces = { before: usePieces(before.file), after: usePieces(after.file) };
  const [unfolded, setUnfolded] = useState<readonly number[]>([]);
  const [opened, setOpened] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const noted = useMemo(
    () => ({
      before: new Map(before.noted.map((entry) => [entry.index, entry])),
      after: new Map(after.noted.map((entry) => [entry.index, entry])),
    }),
    [before.noted, after.noted],
  );
  /** The note of a line, where this place shows it: what both have says the same once, at the later one. */
  const entryAt = (row: DiffRow, side: Side): NotedLine | undefined =>
    row.kind === 'same' && side === 'before' ? undefined : noted[side].get(row[side]?.index ?? -1);
  const isShown = (stretch: DiffStretch, place: number): boolean =>
    !stretch.folded || unfolded.includes(place);
  const shownKeys = stretches.filter(isShown).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      sides.flatMap((side) => {
        const entry = entryAt(row, side);
        return entry ? [keyOf(side, entry)] : [];
      }),
    ),
  );
  const tabStop = [focused, opened, shownKeys[0]].find((key) => key !== undefined && shownKeys.includes(key));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const all = [...(table.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
    const next = rove(event.key, all.indexOf(event.currentTarget), all.length, 'vertical', false);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const close = (): void => {
    table.current?.querySelector<HTMLElement>('[data-note][aria-expanded="true"]')?.focus();
    setOpened(undefined);
  };
  useEscape(close, opened !== undefined);

  const noteOf = (row: DiffRow, side: Side): DiffNote | undefined => {
    const entry = entryAt(row, side);
    if (!entry) return undefined;
    const key = keyOf(side, entry);
    return {
      entry,
      isOpen: key === opened,
      isTabStop: key === tabStop,
      onPress: () => setOpened(key === opened ? undefined : key),
      onFocus: () => setFocused(key),
    };
  };

  return (
    <table
      ref={table}
      className={classes(styles.diff, layout === 'side' ? styles.side : styles.inline)}
      aria-label={label}
    >
      <Columns layout={layout} />
      <tbody>
        {stretches.map((stretch, place) => {
          const key = `${place}`;
          return (
            <Fragment key={key}>
              {stretch.folded && (
                <Fold
                  lines={stretch.rows.length}
                  isOpen={unfolded.includes(place)}
                  columns={columnsOf(layout)}
                  onPress={() =>
                    setUnfolded(
                      unfolded.includes(place)
                        ? unfolded.filter((other) => other !== place)
                        : [...unfolded, place],
                    )
                  }
                />
              )}
              {isShown(stretch, place) &&
                stretch.rows.map((row) => (
                  <DiffLines
                    key={`${row.before?.index ?? ''} ${row.after?.index ?? ''}`}
                    row={row}
                    layout={layout}
                    pieces={pieces}
                    notes={{ before: noteOf(row, 'before'), after: noteOf(row, 'after') }}
                    onKeyDown={onKeyDown}
                    renderNote={(side, entry) => renderNote(side, entry, close)}
                  />
                ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function Columns({ layout }: { readonly layout: Layout }) {
  const isSide = layout === 'side';
  return (
    <>
      <colgroup>
        <col className={styles.numbers} />
        {isSide && <col />}
        <col className={styles.numbers} />
        <col />
      </colgroup>
      <thead className="vh">
        <tr>
          <th scope="col">Line before</th>
          {isSide && <th scope="col">Before</th>}
          <th scope="col">Line after</th>
          <th scope="col">{isSide ? 'After' : 'Text'}</th>
        </tr>
      </thead>
    </>
  );
}

/** What did not change. It stays in its place when it is opened, with the focus. */
function Fold({
  lines,
  isOpen,
  columns,
  onPress,
}: {
  readonly lines: number;
  readonly isOpen: boolean;
  readonly columns: number;
  readonly onPress: () => void;
}) {
  return (
    <tr>
      <td colSpan={columns} className={styles.fold}>
        <button type="button" aria-expanded={isOpen} onClick={onPress}>
          <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} />
          {count(lines, 'line')} the same
        </button>
      </td>
    </tr>
  );
}

const usePieces = (file: RenderedFile | undefined): CodePiece[][] | undefined =>
  useHighlight(file?.lines.map(({ text }) => text).join('\n') ?? '', file?.language);
