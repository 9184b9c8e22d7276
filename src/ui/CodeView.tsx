import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from './classes';
import type { CodePiece } from './codePieces';
import type { CodeLanguage } from './highlight';
import { LineText } from './LineText';
import { rove } from './roving';
import { useHighlight } from './useHighlight';
import { useRested } from './useRested';
import styles from './CodeView.module.css';

export interface CodeLine {
  text: string;
  /** What it is made of, where that is known without a highlighter. */
  pieces?: readonly CodePiece[] | undefined;
  /** Added, changed or removed since something. */
  mark?: '+' | '~' | '-' | undefined;
  /** The number of the note on this line. */
  note?: number | undefined;
  /** A risk starts here: the note number is red. */
  risk?: boolean | undefined;
  /** Pairs of offsets into the text that the reader has to replace. */
  placeholders?: readonly (readonly [start: number, end: number])[] | undefined;
  /** A few words on the line, at its right where there is room, else where the pointer rests on it. */
  remark?: string | undefined;
  /** Lines before this one are left out. */
  cut?: boolean | undefined;
  /** Index of the line with a note that answers for this one, which has none of its own. */
  opens?: number | undefined;
  /** The printed number; without it the place in the list. */
  number?: number | undefined;
}

export interface CodeViewProps {
  lines: readonly CodeLine[];
  /** Without it every line brings its own `pieces`, and no highlighter is loaded. */
  language?: CodeLanguage | undefined;
  /** Names the list: the file name. */
  label: string;
  /** Index of the selected line. */
  selected?: number | undefined;
  /** Called with the index of a line that has a note. Without it the numbers are only printed. */
  onSelect?: ((index: number) => void) | undefined;
  /** Smaller type and lines of 20 px; for excerpts. */
  compact?: boolean | undefined;
  /** What stands under the selected line, below 1250 px. */
  renderBelow?: ((index: number) => ReactNode) | undefined;
  /** What a line says where the pointer rests on it; nothing for a line that has nothing to say. */
  renderHint?: ((index: number) => ReactNode) | undefined;
  /** Each line gets this and its printed number as id, for margin notes that measure. */
  lineIdPrefix?: string | undefined;
  className?: string | undefined;
}

const marks = {
  '+': { words: 'added', style: styles.added },
  '~': { words: 'changed', style: styles.added },
  '-': { words: 'removed', style: styles.removed },
} as const;

/**
 * Code to read: numbered lines that wrap under themselves and never scroll sideways. Lines with a note
 * are buttons with one tab stop among them; the up and down arrows, Home and End go from one to the next.
 */
export function CodeView({
  lines,
  language,
  label,
  selected,
  onSelect,
  compact = false,
  renderBelow,
  renderHint,
  lineIdPrefix,
  className,
}: CodeViewProps) {
  const rested = useRested();
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<number>();
  const pieces = useHighlight(lines.map((line) => line.text).join('\n'), language);

  const noted = lines.flatMap((line, index) => (line.note === undefined ? [] : [index]));
  const tabStop = [focused, selected, noted[0]].find((index) => index !== undefined && noted.includes(index));

  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const next = rove(event.key, noted.indexOf(index), noted.length, 'vertical', false);
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[data-note]')[next]?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    // Outside again: the next Tab comes back to the selected line.
    if (!list.current?.contains(event.relatedTarget)) setFocused(undefined);
  };

  return (
    <ol ref={list} className={classes(styles.code, compact && styles.compact, className)} aria-label={label}>
      {lines.map((line, index) => {
        const number = line.number ?? index + 1;
        const opens = line.note === undefined ? line.opens : index;
        const operable = line.note !== undefined && onSelect !== undefined;
        const isSelected = index === selected;
        const mark = line.mark && marks[line.mark];
        const said = renderHint && rested.index === index && !isSelected ? renderHint(index) : undefined;
        const panel = isSelected ? renderBelow?.(index) : undefined;
        return (
          <li
            // A line is its place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            id={lineIdPrefix === undefined ? undefined : `${lineIdPrefix}${number}`}
            aria-current={isSelected ? 'true' : undefined}
            className={line.cut ? styles.cut : undefined}
          >
            <div
              className={classes(
                styles.line,
                mark?.style,
                opens !== undefined && onSelect && styles.operable,
                line.risk && styles.risk,
                isSelected && styles.selected,
              )}
              title={line.remark}
              {...(renderHint && rested.over(index))}
            >
              <span className={styles.number}>{number}</span>
              <span className={styles.mark}>
                {mark && (
                  <>
                    <span aria-hidden="true">{line.mark === '-' ? '−' : line.mark}</span>
                    <span className="vh">{mark.words}: </span>
                  </>
                )}
              </span>
              <LineText
                text={line.text}
                pieces={line.pieces ?? pieces?.[index]}
                marked={line.placeholders}
                onPress={
                  opens === undefined || !onSelect
                    ? undefined
                    : () => {
                        rested.leave();
                        onSelect(opens);
                      }
                }
              />
              {line.remark !== undefined && <span className={styles.remark}>{line.remark}</span>}
              {line.note !== undefined &&
                (operable ? (
                  <button
                    type="button"
                    data-note=""
                    className={styles.note}
                    aria-label={noteName(line, number, mark?.words)}
                    aria-expanded={isSelected}
                    tabIndex={index === tabStop ? 0 : -1}
                    onClick={() => onSelect(index)}
                    onFocus={() => setFocused(index)}
                    onBlur={onBlur}
                    onKeyDown={(event) => onKeyDown(event, index)}
                  >
                    <span>{line.note}</span>
                  </button>
                ) : (
                  <span className={styles.note}>
                    <span>
                      <span className="vh">{line.risk ? 'risk, note ' : 'note '}</span>
                      {line.note}
                    </span>
                  </span>
                ))}
              {said !== undefined && said !== null && (
                // What it says, the note of the line says to everybody.
                <div className={styles.hint} aria-hidden="true">
                  {said}
                </div>
              )}
            </div>
            {panel !== undefined && panel !== null && <div className={styles.below}>{panel}</div>}
          </li>
        );
      })}
    </ol>
  );
}

/** "Line 14: privileged: true. Note 9, risk". */
function noteName(line: CodeLine, number: number, change: string | undefined): string {
  const where = change === undefined ? `Line ${number}` : `Line ${number}, ${change}`;
  return `${where}: ${line.text.trim()}. Note ${line.note}${line.risk ? ', risk' : ''}`;
}
