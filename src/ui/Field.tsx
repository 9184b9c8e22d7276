import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import styles from './Field.module.css';

interface Words {
  label: ReactNode;
  hint?: ReactNode;
  /** What was found, where, and what to do. Its presence marks the input as invalid. */
  error?: ReactNode;
  /** For what is typed or pasted into a machine. */
  mono?: boolean | undefined;
}

type OneLine = Words & { multiline?: false | undefined } & Omit<ComponentProps<'input'>, keyof Words>;
type ManyLines = Words & { multiline: true } & Omit<ComponentProps<'textarea'>, keyof Words>;

export type FieldProps = OneLine | ManyLines;

/** A labelled text input; hint and error are read with it. */
export function Field(props: FieldProps) {
  const { label, hint, error } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const described = [
    props['aria-describedby'],
    hint !== undefined && `${id}-hint`,
    error !== undefined && `${id}-error`,
  ]
    .filter(Boolean)
    .join(' ');
  const wiring = {
    id,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error === undefined ? undefined : true,
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {props.multiline === true ? <Area {...props} {...wiring} /> : <Line {...props} {...wiring} />}
      {error !== undefined && (
        <p className={styles.error} id={`${id}-error`}>
          <Icon name="warning" />
          <span>
            <span className="vh">Error: </span>
            {error}
          </span>
        </p>
      )}
    </div>
  );
}

function Line({ label: _l, hint: _t, error: _e, mono, multiline: _m, className, ...rest }: OneLine) {
  return <input type="text" {...rest} className={classes(styles.input, mono && styles.mono, className)} />;
}

function Area({ label: _l, hint: _t, error: _e, mono, multiline: _m, className, ...rest }: ManyLines) {
  return <textarea rows={4} {...rest} className={classes(styles.input, mono && styles.mono, className)} />;
}
