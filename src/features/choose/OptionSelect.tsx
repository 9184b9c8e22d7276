import { useId, type ReactNode } from 'react';
import type { OptionCard } from '../../ui/OptionCards';
import { Select } from '../../ui/Select';
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
      <Select
        id={id}
        value={value ?? ''}
        aria-describedby={`${id}-why`}
        options={[
          { id: '', label: 'Not answered' },
          ...options.map((option) => ({
            id: option.id,
            label: typeof option.label === 'string' ? option.label : option.id,
          })),
        ]}
        onChange={(next) => onChange(next === '' ? undefined : next)}
      />
      <p className={styles.hint}>{chosen?.hint ?? ''}</p>
    </div>
  );
}
