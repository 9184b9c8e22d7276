import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from '../../ui/classes';
import styles from './DropDown.module.css';

export interface DropDownProps {
  /** What is always seen. */
  summary: ReactNode;
  /** The accessible name where the summary is a symbol only. */
  label?: string | undefined;
  /** What opens. Following a link in it closes it. */
  children: ReactNode;
  className?: string | undefined;
  panelClassName?: string | undefined;
}

/**
 * A details element that hangs over the page. Escape closes it and goes back to its summary;
 * a press outside, or focus that leaves it, closes it too. It opens without scripts.
 */
export function DropDown({ summary, label, children, className, panelClassName }: DropDownProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    if (!element) return undefined;
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !element.open) return;
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    const onFollow = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('a')) element.open = false;
    };
    const onLeave = (event: FocusEvent): void => {
      if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) element.open = false;
    };
    document.addEventListener('pointerdown', onPress);
    element.addEventListener('keydown', onKey);
    element.addEventListener('click', onFollow);
    element.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('click', onFollow);
      element.removeEventListener('focusout', onLeave);
    };
  }, []);

  return (
    <details ref={details} className={classes(styles.drop, className)}>
      <summary className={styles.summary} aria-label={label} title={label}>
        {summary}
      </summary>
      <div className={classes(styles.panel, panelClassName)}>{children}</div>
    </details>
  );
}
