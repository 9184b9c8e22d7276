import { useId, useRef } from 'react';
import { useReplaced } from '../../state/replaced';
import { Button } from '../../ui/Button';
import { lineWords } from '../../ui/count';
import type { LeftToReplace } from './code';
import { jumpTo, lineId } from './jump';
import styles from './Checklist.module.css';

/** Lines named of one text. */
const NAMED = 4;

/** What a file leaves to replace, to tick off: what to put there, and the lines that have it. */
export function Checklist({
  left,
  onClose,
}: {
  readonly left: readonly LeftToReplace[];
  readonly onClose: () => void;
}) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const { texts, tick } = useReplaced();
  const close = (): void => {
    section.current?.parentElement?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    onClose();
  };
  return (
    // Escape closes it from wherever the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={section}
      className={styles.list}
      aria-label="To replace in this file"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <header className={styles.head}>
        <p>Replace these before you apply it. They stay ticked in this tab.</p>
        <Button variant="icon" icon="close" label="Close the list" onClick={close} />
      </header>
      <ul>
        {left.map(({ placeholder: { text, what }, lines }) => (
          <li key={text} className={styles.item}>
            <input
              type="checkbox"
              id={`${id}-${text}`}
              checked={texts.includes(text)}
              aria-describedby={`${id}-${text}-what`}
              onChange={(event) => tick(text, event.currentTarget.checked)}
            />
            <div>
              <label htmlFor={`${id}-${text}`}>
                <code>{text}</code>
              </label>
              <p id={`${id}-${text}-what`}>{what}</p>
            </div>
            <Button
              variant="bare"
              label={`Go to ${lineWords(lines, NAMED)} with ${text}`}
              onClick={() => {
                onClose();
                jumpTo(lineId(lines[0] ?? 1));
              }}
            >
              {lineWords(lines, NAMED)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
