import { useId, type ReactNode } from 'react';
import styles from './Switch.module.css';

export interface SwitchProps {
  title: ReactNode;
  /** What it does and what it costs, one or two sentences. */
  text?: ReactNode;
  checked: boolean;
  /** The name of the input. */
  name?: string | undefined;
  onChange: (checked: boolean) => void;
  /** Stands under the text, outside the label: what the switch changes. */
  children?: ReactNode;
}

/** On or off, at once: a check box with the role of a switch. */
export function Switch({ title, text, checked, name, onChange, children }: SwitchProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          // A native check box says itself whether it is checked.
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
          role="switch"
          name={name}
          checked={checked}
          aria-labelledby={`${id}-title`}
          aria-describedby={text === undefined ? undefined : `${id}-text`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span className={styles.title} id={`${id}-title`}>
          {title}
        </span>
        {text !== undefined && (
          <span className={styles.text} id={`${id}-text`}>
            {text}
          </span>
        )}
      </label>
      {children !== undefined && <div className={styles.effect}>{children}</div>}
    </div>
  );
}
