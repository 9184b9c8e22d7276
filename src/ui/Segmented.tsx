import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './Segmented.module.css';

export interface Segment<Id extends string = string> {
  id: Id;
  label: ReactNode;
  disabled?: boolean | undefined;
}

export interface SegmentedProps<Id extends string = string> {
  label: ReactNode;
  /** For where the label stands above already. */
  labelHidden?: boolean | undefined;
  options: readonly Segment<Id>[];
  value: Id | undefined;
  onChange: (value: Id) => void;
  /** `column` where the words are long. */
  direction?: 'row' | 'column' | undefined;
  /** Segments share the whole width. */
  fill?: boolean | undefined;
}

/** One choice of a few, as segments of one control: a group of radio buttons. */
export function Segmented<Id extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
  direction = 'row',
  fill = false,
}: SegmentedProps<Id>) {
  const id = useId();
  return (
    <fieldset className={classes(styles.set, fill && styles.fill)}>
      <legend className={labelHidden ? 'vh' : styles.legend}>{label}</legend>
      <div className={classes(styles.segments, direction === 'column' && styles.column)}>
        {options.map((option) => (
          <label key={option.id} className={styles.segment}>
            <input
              type="radio"
              name={id}
              value={option.id}
              checked={value === option.id}
              disabled={option.disabled}
              onChange={() => onChange(option.id)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
