import { useId, type ReactNode } from 'react';
import { optionLabel, type formatsFor } from '../../core';
import { Select } from '../../ui/Select';
import styles from './FormatBar.module.css';

export type FormatList = ReturnType<typeof formatsFor>;

export interface FormatBarProps {
  readonly formats: FormatList;
  readonly selected: string;
  /** Why another format is shown than the link names. */
  readonly instead: string | undefined;
  readonly onSelect: (format: string) => void;
  /** What can be done with the manifest beside pasting it. */
  readonly children?: ReactNode;
}

/** In which form the manifest is written: those of the CI system first, then those that say the same for all. */
export function FormatBar({ formats, selected, instead, onSelect, children }: FormatBarProps) {
  const id = useId();
  const usable = formats.filter(({ refused }) => refused === undefined).map(({ format }) => format);
  const own = usable.filter(({ ci }) => ci !== undefined);
  const options = [...own, ...usable.filter(({ ci }) => ci === undefined)].map((format) => ({
    id: format.id,
    label: format.title,
    group: format.ci ? format.ci.map((ci) => optionLabel('ci', ci)).join(', ') : 'For any system',
  }));
  return (
    <div className={styles.bar}>
      <div className={styles.format}>
        <label className={styles.label} htmlFor={id}>
          Format
        </label>
        <Select id={id} options={options} value={selected} onChange={onSelect} />
      </div>
      {children !== undefined && <div className={styles.tools}>{children}</div>}
      {instead !== undefined && <p className={styles.instead}>{instead}</p>}
    </div>
  );
}
