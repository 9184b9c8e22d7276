import { useState } from 'react';
import {
  isFillable,
  optionGroups,
  optionOf,
  type OptionContext,
  type OptionGroup,
  type Plan,
  type PlanOption,
} from '../../core';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { count } from '../../ui/count';
import { Disclosure } from '../../ui/Disclosure';
import { RuleHeading } from '../../ui/RuleHeading';
import { focusOn } from '../../ui/focusOn';
import { OptionField, refusedBy } from './OptionField';
import styles from './Options.module.css';

/** Where a jump leads. */
export const optionsId = 'options';

const groupIds = Object.keys(optionGroups) as OptionGroup[];

/** How many of these are not at their default, and how many were typed and not taken. */
function said(differing: number, refused: number, usual: string): string {
  const parts = [
    ...(differing > 0 ? [`${differing} set`] : []),
    ...(refused > 0 ? [`${refused} not taken`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : usual;
}

/** Choices about the manifest. None of them changes a verdict. */
export function Options({ plan }: { readonly plan: Plan }) {
  const chosen = useSlipway((state) => state.link.options);
  const setOption = useSlipway((state) => state.setOption);
  const shown = Object.keys(plan.options).flatMap((id) => optionOf(id) ?? []);
  const context = { ref: plan.refs[0] ?? '', ci: plan.ci, minor: plan.minor };
  const ofOptions = Object.keys(chosen).filter((id) => !isFillable(id));
  const differing = shown.filter((option) => plan.options[option.id] !== option.default(context));
  const refused = shown.filter((option) => refusedBy(plan, option.id) !== undefined);
  return (
    <section id={optionsId} aria-label="Options" tabIndex={-1} className={styles.options}>
      <RuleHeading
        level={2}
        size="sm"
        aside={
          refused.length > 0
            ? said(differing.length, refused.length, '')
            : differing.length === 0
              ? 'all at their default'
              : `${count(differing.length, 'differs', 'differ')} from the default`
        }
      >
        Options
      </RuleHeading>
      {groupIds.map((group) => (
        <Group
          key={group}
          group={group}
          options={shown.filter((option) => option.group === group)}
          plan={plan}
          context={context}
        />
      ))}
      {ofOptions.length > 0 && (
        <Button
          variant="bare"
          onClick={() => {
            focusOn(document.querySelector<HTMLElement>(`#${optionsId} h2`));
            for (const id of ofOptions) setOption(id, undefined);
          }}
        >
          Back to the defaults
        </Button>
      )}
    </section>
  );
}

interface GroupProps {
  readonly group: OptionGroup;
  readonly options: readonly PlanOption[];
  readonly plan: Plan;
  readonly context: OptionContext;
}

/** The options of one concern. How the daemon runs is open; what names and sizes say opens where something is set. */
function Group({ group, options, plan, context }: GroupProps) {
  const chosen = useSlipway((state) => state.link.options);
  // Only how it starts: what somebody takes back does not shut the group under his hands.
  const [startsOpen] = useState(() => options.some(({ id }) => chosen[id] !== undefined));
  if (options.length === 0) return null;
  const fields = options.map((option) => (
    <OptionField key={option.id} option={option} plan={plan} context={context} />
  ));
  if (group === 'runs') return fields;
  const differing = options.filter((option) => plan.options[option.id] !== option.default(context));
  const refused = options.filter((option) => refusedBy(plan, option.id) !== undefined);
  return (
    <Disclosure
      variant="row"
      className={styles.group}
      open={startsOpen}
      summary={
        <>
          {optionGroups[group]}{' '}
          <small className="dim">{said(differing.length, refused.length, 'default')}</small>
        </>
      }
    >
      <div className={styles.fields}>{fields}</div>
    </Disclosure>
  );
}
