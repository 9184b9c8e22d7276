import { Fragment, useId, type ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Select.module.css';

export interface SelectOption<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Options that follow each other with the same group stand below its name. */
  readonly group?: string | undefined;
}

export interface SelectProps<Id extends string = string> {
  /** Absent where a label with the id of the list stands elsewhere. */
  label?: ReactNode;
  id?: string | undefined;
  options: readonly SelectOption<Id>[];
  value: Id;
  onChange: (value: Id) => void;
  'aria-describedby'?: string | undefined;
}

const groupsOf = <Id extends string>(
  options: readonly SelectOption<Id>[],
): [string | undefined, SelectOption<Id>[]][] =>
  [...new Set(options.map(({ group }) => group))].map((name) => [
    name,
    options.filter(({ group }) => group === name),
  ]);

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
          {groupsOf(options).map(([group, members]) => {
            const list = members.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ));
            return group === undefined ? (
              <Fragment key="">{list}</Fragment>
            ) : (
              <optgroup key={group} label={group}>
                {list}
              </optgroup>
            );
          })}
        </select>
        <Icon name="chevronDown" className={styles.chevron} />
      </div>
    </div>
  );
}
