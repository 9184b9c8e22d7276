import { Fragment } from 'react';
import { CodeText } from './CodeText';
import { segmentLine, type CodePiece, type CodeSegment } from './codePieces';
import styles from './CodeView.module.css';

export interface LineTextProps {
  text: string;
  pieces: readonly CodePiece[] | undefined;
  /** Pairs of offsets into the text that are set off. */
  marked?: readonly (readonly [start: number, end: number])[] | undefined;
  /** What is set off: what the reader has to replace, or the words that changed in a line. */
  as?: 'placeholder' | 'word' | undefined;
  onPress?: (() => void) | undefined;
}

/** The text of one line of code in its inks. It wraps under itself, two characters right of where it began. */
export function LineText({ text, pieces, marked, as = 'placeholder', onPress }: LineTextProps) {
  const { indent, segments } = segmentLine(text, pieces, marked);
  const free = segments.findIndex((segment) => !segment.held);
  const split = free === -1 ? segments.length : free;
  const press = (): void => {
    // Who drags over a line wants its text, not its note.
    if (window.getSelection()?.isCollapsed !== false) onPress?.();
  };
  return (
    // The button of the line does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span className={styles.text} style={{ '--i': indent.length }} onClick={onPress && press}>
      {indent !== '' && <span className={styles.indent}>{indent}</span>}
      {split > 0 && (
        <span className={styles.held}>
          <Segments segments={segments.slice(0, split)} as={as} />
        </span>
      )}
      <Segments segments={segments.slice(split)} as={as} />
    </span>
  );
}

function Segments({ segments, as }: { segments: readonly CodeSegment[]; as: 'placeholder' | 'word' }) {
  return segments.map((segment, place) => {
    const key = `${place}`;
    const text = segment.held ? segment.text : <CodeText text={segment.text} />;
    if (segment.placeholder)
      return (
        <mark key={key} className={styles[as]}>
          {text}
        </mark>
      );
    if (segment.kind === 'plain') return <Fragment key={key}>{text}</Fragment>;
    return (
      <span key={key} className={styles[segment.kind]}>
        {text}
      </span>
    );
  });
}
