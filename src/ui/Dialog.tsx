import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import { classes } from './classes';
import styles from './Dialog.module.css';

export interface DialogProps {
  open: boolean;
  /** Called for Escape, the close button and a press outside. The caller then sets `open` to false. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the foot. */
  actions?: ReactNode;
  /** `wide` for code and tables. */
  width?: 'normal' | 'wide' | undefined;
}

/** A modal dialog: the native element, which keeps focus inside and gives it back when it closes. */
export function Dialog({ open, onClose, title, children, actions, width = 'normal' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element || !open) return undefined;
    // Unmounted while open, the element cannot give focus back by itself.
    const before = document.activeElement;
    if (!element.open) element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={classes(styles.dialog, styles[width])}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        // The element itself is pressed only outside its content: that is the backdrop.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open && (
        <div className={styles.sheet}>
          <header className={styles.head}>
            <h2 className={styles.title} id={id}>
              {title}
            </h2>
            <Button variant="icon" icon="close" label="Close" onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
