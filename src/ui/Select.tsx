import { Icon } from './Icon';
import styles from './Select.module.css';

export interface SelectProps {
  /** For the label that stands beside it. */
  id: string;
  options: readonly { readonly id: string; readonly label: string }[];
  value: string;
  onChange: (value: string) => void;
  'aria-describedby'?: string | undefined;
}

/** A native list that looks like the rest of the sheet. */
export function Select({ id, options, value, onChange, 'aria-describedby': describedBy }: SelectProps) {
  return (
    <div className={styles.control}>
      <select
        id={id}
        className={styles.select}
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" className={styles.chevron} />
    </div>
  );
}
