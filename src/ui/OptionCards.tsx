import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './OptionCards.module.css';

export interface OptionCard<Id extends string = string> {
  id: Id;
  label: ReactNode;
  /** One short line under the label. */
  hint?: ReactNode;
  disabled?: boolean | undefined;
  /** Takes a whole row: what answers in another way than its neighbours. */
  wide?: boolean | undefined;
}

interface Common<Id extends string> {
  legend: ReactNode;
  /** Makes the legend a heading of this level, as a question that is a page needs it. */
  headingLevel?: 1 | 2 | 3 | undefined;
  legendHidden?: boolean | undefined;
  options: readonly OptionCard<Id>[];
  columns?: 1 | 2 | undefined;
  /** What stands between the legend and the cards: why it is asked, or that it is still open. */
  children?: ReactNode;
  className?: string | undefined;
}

interface One<Id extends string> extends Common<Id> {
  kind: 'one';
  value: Id | undefined;
  onChange: (value: Id) => void;
}

interface Many<Id extends string> extends Common<Id> {
  kind: 'many';
  value: readonly Id[];
  /** Gives the chosen ids in the order of `options`. */
  onChange: (value: readonly Id[]) => void;
}

export type OptionCardsProps<Id extends string = string> = One<Id> | Many<Id>;

/** A question with its answers as cards: radio buttons (`one`) or check boxes (`many`). */
export function OptionCards<Id extends string>(props: OptionCardsProps<Id>) {
  const { legend, headingLevel, legendHidden = false, options, columns = 1, children } = props;
  const id = useId();
  const Heading = headingLevel === undefined ? undefined : (`h${headingLevel}` as const);

  const isChosen = (option: Id): boolean =>
    props.kind === 'one' ? props.value === option : props.value.includes(option);
  const change = (option: Id, checked: boolean): void => {
    if (props.kind === 'one') props.onChange(option);
    else
      props.onChange(
        options
          .map((each) => each.id)
          .filter((each) => (each === option ? checked : props.value.includes(each))),
      );
  };

  return (
    <fieldset
      className={classes(styles.set, props.className)}
      aria-describedby={children === undefined ? undefined : `${id}-why`}
    >
      <legend className={legendHidden ? 'vh' : styles.legend}>
        {Heading ? <Heading className={styles.heading}>{legend}</Heading> : legend}
      </legend>
      {children !== undefined && (
        <div className={styles.why} id={`${id}-why`}>
          {children}
        </div>
      )}
      <div className={classes(styles.cards, columns === 2 && styles.two)}>
        {options.map((option) => (
          <label key={option.id} className={classes(styles.card, option.wide && styles.whole)}>
            <input
              type={props.kind === 'one' ? 'radio' : 'checkbox'}
              name={id}
              value={option.id}
              checked={isChosen(option.id)}
              disabled={option.disabled}
              aria-labelledby={`${id}-${option.id}-label`}
              aria-describedby={option.hint === undefined ? undefined : `${id}-${option.id}-hint`}
              onChange={(event) => change(option.id, event.currentTarget.checked)}
            />
            <span className={styles.label} id={`${id}-${option.id}-label`}>
              {option.label}
            </span>
            {option.hint !== undefined && (
              <span className={styles.hint} id={`${id}-${option.id}-hint`}>
                {option.hint}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
