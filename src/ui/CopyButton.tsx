import { useEffect, useRef, useState } from 'react';
import { Button, type ButtonVariant } from './Button';
import { classes } from './classes';
import { browserWays, copyText } from './copyText';
import { Dialog } from './Dialog';
import type { IconName } from './Icon';
import styles from './CopyButton.module.css';

export interface CopyButtonProps {
  /** The text, or how to get it at the moment of pressing. */
  text: string | (() => string);
  /** The words on the button; on an `icon` button they are its accessible name only. */
  label: string;
  /** What is announced after it: "Manifest copied". */
  copied?: string | undefined;
  /** Called after the text was copied. */
  onCopied?: (() => void) | undefined;
  variant?: ButtonVariant | undefined;
  icon?: IconName | undefined;
  /** Where the flag with the result hangs: under the button, or left of it where something stands below. */
  align?: 'start' | 'end' | 'before' | undefined;
}

const flagShownMs = 4000;

/**
 * Copies a text. The result hangs as a flag at the button, announced and without moving anything;
 * the name of the button stays. Where the browser refuses, a dialog shows the text, already selected.
 */
export function CopyButton({
  text,
  label,
  copied = 'Copied',
  onCopied,
  variant,
  icon = 'copy',
  align = 'end',
}: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (byHand === undefined) return;
    area.current?.focus();
    area.current?.select();
  }, [byHand]);

  const copy = async (button: HTMLElement): Promise<void> => {
    const wanted = typeof text === 'string' ? text : text();
    const result = await copyText(wanted, browserWays(button));
    clearTimeout(timer.current);
    if (result === 'failed') {
      setSaid('');
      setByHand(wanted);
    } else {
      setSaid(copied);
      onCopied?.();
      timer.current = setTimeout(() => setSaid(''), flagShownMs);
    }
  };

  return (
    <span className={styles.whole}>
      <Button
        variant={variant}
        icon={said === '' ? icon : 'check'}
        label={variant === 'icon' ? label : undefined}
        onClick={(event) => void copy(event.currentTarget)}
      >
        {variant === 'icon' ? undefined : label}
      </Button>
      <output className={classes(styles.flag, styles[align], said === '' && styles.empty)}>{said}</output>
      {byHand !== undefined && (
        <Dialog
          open
          title="Copy it by hand"
          onClose={() => setByHand(undefined)}
          actions={<Button onClick={() => setByHand(undefined)}>Done</Button>}
        >
          <p>
            This browser does not let a page copy. The text is selected: press <kbd>Ctrl</kbd>+<kbd>C</kbd>,
            on a Mac <kbd>Cmd</kbd>+<kbd>C</kbd>.
          </p>
          <textarea
            ref={area}
            className={styles.area}
            readOnly
            rows={8}
            aria-label="Text to copy"
            value={byHand}
          />
        </Dialog>
      )}
    </span>
  );
}
