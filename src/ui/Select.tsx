import { useId, type ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Select.module.css';

export interface SelectProps<Id extends string = string> {
  /** Absent where a label with the id of the list stands elsewhere. */
  label?: ReactNode;
  id?: string | undefined;
  options: readonly { readonly id: Id; readonly label: string }[];
  value: Id;
  onChange: (value: Id) => void;
  'aria-describedby'?: string | undefined;
}

/** One of many, as a native list that looks like the rest of the sheet. */
export function Select<Id extends string>({
  label,
  id: given,
  options,
  value,
  onChange,
  'aria-describedby': describedBy,
}: SelectProps<Id>) {
  const own = useId();
  const id = given ?? own;
  return (
    <div className={styles.field}>
      {label !== undefined && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <div className={styles.control}>
        <select
          id={id}
          className={styles.select}
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.currentTarget.value as Id)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" className={styles.chevron} />
      </div>
    </div>
  );
}
