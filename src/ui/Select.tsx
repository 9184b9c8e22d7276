import { useId, type ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Select.module.css';

export interface SelectProps<Id extends string = string> {
  label: ReactNode;
  options: readonly { readonly id: Id; readonly label: string }[];
  value: Id;
  onChange: (value: Id) => void;
}

/** One of many, as a native list. */
export function Select<Id extends string>({ label, options, value, onChange }: SelectProps<Id>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.control}>
        <select
          id={id}
          className={styles.select}
          value={value}
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
