import { useState } from 'react';
import { malformed, optionOf, optionWhys, type Plan, type PlanOption } from '../../core';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { count } from '../../ui/count';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { RuleHeading } from '../../ui/RuleHeading';
import { Segmented } from '../../ui/Segmented';
import { focusOn } from '../../ui/focusOn';
import styles from './Options.module.css';

/** Where a jump leads. */
export const optionsId = 'options';

/** Choices about the manifest. None of them changes a verdict. */
export function Options({ plan }: { readonly plan: Plan }) {
  const chosen = useSlipway((state) => state.link.options);
  const setOption = useSlipway((state) => state.setOption);
  const shown = Object.keys(plan.options).flatMap((id) => optionOf(id) ?? []);
  const context = { ref: plan.refs[0] ?? '', ci: plan.ci as 'jenkins', minor: plan.minor };
  const differing = shown.filter((option) => plan.options[option.id] !== option.default(context));
  return (
    <section id={optionsId} aria-label="Options" tabIndex={-1} className={styles.options}>
      <RuleHeading
        level={2}
        size="sm"
        aside={
          differing.length === 0
            ? 'all at their default'
            : `${count(differing.length, 'differs', 'differ')} from the default`
        }
      >
        Options
      </RuleHeading>
      {shown.map((option) => (
        <OptionField key={option.id} option={option} plan={plan} context={context} />
      ))}
      {Object.keys(chosen).length > 0 && (
        <Button
          variant="bare"
          onClick={() => {
            focusOn(document.querySelector<HTMLElement>(`#${optionsId} h2`));
            for (const id of Object.keys(chosen)) setOption(id, undefined);
          }}
        >
          Back to the defaults
        </Button>
      )}
    </section>
  );
}

function OptionField({
  option,
  plan,
  context,
}: {
  readonly option: PlanOption;
  readonly plan: Plan;
  readonly context: Parameters<PlanOption['default']>[0];
}) {
  const setOption = useSlipway((state) => state.setOption);
  const value = plan.options[option.id] ?? '';
  const fallback = option.default(context);
  const isListed = option.choices.some((choice) => choice.value === value);
  const refusals = option.choices.flatMap((choice) => option.refused?.(choice.value, context) ?? []);
  const choose = (next: string): void => setOption(option.id, next === fallback ? undefined : next);
  return (
    <div className={styles.option}>
      <Disclosure
        className={styles.title}
        summary={
          <>
            {option.title}
            {value !== fallback && (
              <>
                <span className="vh">, </span>
                <span className="lab">not the default</span>
              </>
            )}
          </>
        }
      >
        <p className="small dim">{optionWhys[option.id]}</p>
      </Disclosure>
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
    </div>
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
