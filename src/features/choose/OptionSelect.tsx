import { useId, type ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import type { OptionCard } from '../../ui/OptionCards';
import styles from './OptionSelect.module.css';

export interface OptionSelectProps {
  readonly legend: string;
  readonly headingLevel: 1 | 3;
  readonly options: readonly OptionCard[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly children: ReactNode;
}

/** A question with many answers, as a native list. */
export function OptionSelect({
  legend,
  headingLevel,
  options,
  value,
  onChange,
  children,
}: OptionSelectProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const chosen = options.find((option) => option.id === value);
  return (
    <div className={styles.set}>
      <Heading className={headingLevel === 1 ? styles.page : styles.heading}>
        <label htmlFor={id}>{legend}</label>
      </Heading>
      <div className={styles.why} id={`${id}-why`}>
        {children}
      </div>
      <div className={styles.control}>
        <select
          id={id}
          className={styles.select}
          value={value ?? ''}
          aria-describedby={`${id}-why`}
          onChange={(event) =>
            onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
          }
        >
          <option value="">Not answered</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {typeof option.label === 'string' ? option.label : option.id}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" className={styles.chevron} />
      </div>
      <p className={styles.hint}>{chosen?.hint ?? ''}</p>
    </div>
  );
}
