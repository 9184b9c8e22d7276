import { useState } from 'react';
import {
  malformed,
  optionWhys,
  problemWith,
  type OptionContext,
  type Plan,
  type PlanOption,
} from '../../core';
import { useSlipway } from '../../state/store';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { Segmented } from '../../ui/Segmented';
import { TypedField } from './TypedField';
import styles from './Options.module.css';

export interface OptionFieldProps {
  readonly option: PlanOption;
  readonly plan: Plan;
  readonly context: OptionContext;
}

/** What the page says of a value that the plan did not take, where its field cannot say it by itself. */
export const refusedBy = (plan: Plan, id: string): string | undefined =>
  plan.warnings.find((warning) => warning.id === `option-${id}`)?.text;

/** One option: its title opens why one may want it otherwise. */
export function OptionField({ option, plan, context }: OptionFieldProps) {
  const isDefault = plan.options[option.id] === option.default(context);
  return (
    <div className={styles.option}>
      <Disclosure
        className={styles.title}
        summary={
          <>
            {option.title}
            {!isDefault && (
              <>
                <span className="vh">, </span>
                <span className="lab">{option.text ? 'set' : 'not the default'}</span>
              </>
            )}
          </>
        }
      >
        <p className="small dim">{optionWhys[option.id]}</p>
      </Disclosure>
      {option.text ? (
        <OptionText option={option} plan={plan} context={context} />
      ) : (
        <OptionChoice option={option} plan={plan} context={context} />
      )}
    </div>
  );
}

function OptionText({ option, plan, context }: OptionFieldProps) {
  const setOption = useSlipway((state) => state.setOption);
  const value = useSlipway((state) => state.link.options[option.id] ?? '');
  return (
    <TypedField
      label={<span className="vh">{option.title}</span>}
      hint={option.text?.hint}
      example={option.text?.example ?? ''}
      value={value}
      problem={(text) =>
        problemWith(option, text, context) ?? (text === value ? refusedBy(plan, option.id) : undefined)
      }
      onChange={(text) => setOption(option.id, text === '' ? undefined : text)}
    />
  );
}

function OptionChoice({ option, plan, context }: OptionFieldProps) {
  const setOption = useSlipway((state) => state.setOption);
  const value = plan.options[option.id] ?? '';
  const fallback = option.default(context);
  const isListed = option.choices.some((choice) => choice.value === value);
  const refusals = option.choices.flatMap((choice) => option.refused?.(choice.value, context) ?? []);
  const choose = (next: string): void => setOption(option.id, next === fallback ? undefined : next);
  return (
    <>
      <Segmented
        label={option.title}
        labelHidden
        direction="column"
        fill
        options={option.choices.map((choice) => ({
          id: choice.value,
          label: (
            <span>
              {choice.label} {choice.hint !== undefined && <small className="dimmer">{choice.hint}</small>}
            </span>
          ),
          disabled: option.refused?.(choice.value, context) !== undefined,
        }))}
        value={isListed ? value : undefined}
        onChange={choose}
      />
      {refusals.map((text) => (
        <p key={text} className="small dim">
          {text}
        </p>
      ))}
      {option.range && <NumberField option={option} value={isListed ? '' : value} onChoose={choose} />}
    </>
  );
}

function NumberField({
  option,
  value,
  onChoose,
}: {
  readonly option: PlanOption;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  const [typed, setTyped] = useState<string | undefined>();
  const text = typed ?? value;
  const error = text === '' ? undefined : malformed(option, text);
  return (
    <Field
      label={option.range?.label}
      mono
      inputMode="numeric"
      hint={`${option.range?.min} to ${option.range?.max}`}
      error={error}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value.trim();
        setTyped(next);
        if (next !== '' && malformed(option, next) === undefined) onChoose(next);
      }}
      onBlur={() => error === undefined && setTyped(undefined)}
    />
  );
}
