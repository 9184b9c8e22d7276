import {
  isFillable,
  placeholderFields,
  placeholders,
  problemOf,
  type FillableId,
  type Placeholder,
  type Plan,
  type Rendered,
} from '../../core';
import { useReplaced } from '../../state/replaced';
import { useSlipway } from '../../state/store';
import { lineWords } from '../../ui/count';
import { OptionCards } from '../../ui/OptionCards';
import { RuleHeading } from '../../ui/RuleHeading';
import { linesWith } from './code';
import { refusedBy } from './OptionField';
import { TypedField } from './TypedField';
import styles from './Replace.module.css';

/** Where a jump leads. */
export const replaceId = 'to-replace';

export interface ReplaceProps {
  readonly plan: Plan;
  readonly rendered: Rendered;
}

/** Where a text stands, in words. */
function where({ plan, rendered }: ReplaceProps, text: string): string {
  const found = rendered.files.flatMap((file) => {
    const at = linesWith(text, file);
    const name = rendered.files.length > 1 ? `${file.name}, ` : '';
    return at.length === 0 ? [] : [`${name}${lineWords(at)}`];
  });
  const isDoneFirst = plan.preparations.some(({ commands }) => commands.join().includes(text));
  return [...found, ...(isDoneFirst ? ['what you do once'] : [])].join('; ');
}

/**
 * What the reader must replace before the file does what he wants. What is one text has a field, and stands everywhere
 * as soon as it is typed; what more hangs on is a list to tick off.
 */
export function Replace({ plan, rendered }: ReplaceProps) {
  const chosen = useSlipway((state) => state.link.options);
  const { texts, tick } = useReplaced();
  const isFilled = (id: FillableId): boolean => {
    const value = chosen[id];
    return value !== undefined && plan.filled[id] === value && where({ plan, rendered }, value) !== '';
  };
  // A field stays where it is when it is filled: who types there goes on.
  const fields = (Object.keys(placeholderFields) as FillableId[]).filter(
    (id) => rendered.placeholders.some((left) => left.id === id) || isFilled(id),
  );
  const byHand = rendered.placeholders.filter(({ id, text }) => !isFillable(id) || plan.filled[id] === text);
  const total = fields.length + byHand.length;
  if (total === 0) return null;
  const ticked = byHand.filter(({ text }) => texts.includes(text)).length;
  const filled = fields.filter(isFilled).length;
  return (
    <section id={replaceId} aria-label="You must replace" tabIndex={-1} className={styles.replace}>
      <RuleHeading level={2} size="sm" aside={`${filled + ticked} of ${total} done`}>
        You must replace
      </RuleHeading>
      {fields.map((id) => (
        <ReplaceField key={id} id={id} plan={plan} rendered={rendered} />
      ))}
      {byHand.length > 0 && (
        <OptionCards
          kind="many"
          legend={fields.length > 0 ? 'By hand, in the file' : 'What you have replaced'}
          legendHidden={fields.length === 0}
          options={byHand.map(({ id, text, what }: Placeholder) => ({
            id,
            label: <code>{text}</code>,
            hint: (
              <>
                {what}
                <br />
                {where({ plan, rendered }, text) || 'in the steps'}
              </>
            ),
          }))}
          value={byHand.filter(({ text }) => texts.includes(text)).map(({ id }) => id)}
          onChange={(done) => {
            for (const { id, text } of byHand) tick(text, done.includes(id));
          }}
        />
      )}
    </section>
  );
}

function ReplaceField({ id, plan, rendered }: ReplaceProps & { readonly id: FillableId }) {
  const setOption = useSlipway((state) => state.setOption);
  const value = useSlipway((state) => state.link.options[id] ?? '');
  const { text, what } = placeholders[id];
  const standing = where({ plan, rendered }, plan.filled[id] ?? text);
  return (
    <TypedField
      label={<code>{text}</code>}
      hint={
        <>
          {what}
          <br />
          {standing || 'in the steps'}
        </>
      }
      example={text}
      value={value}
      problem={(typed) =>
        problemOf(placeholderFields[id], typed) ?? (typed === value ? refusedBy(plan, id) : undefined)
      }
      onChange={(typed) => setOption(id, typed === '' ? undefined : typed)}
    />
  );
}
