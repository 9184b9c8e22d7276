import { useState } from 'react';
import type { Plan, Rendered } from '../../core';
import { lineWords } from '../../ui/count';
import { OptionCards } from '../../ui/OptionCards';
import { RuleHeading } from '../../ui/RuleHeading';
import { linesWith } from './code';

/** Where a jump leads. */
export const replaceId = 'to-replace';

/** What the reader must replace before the file does what he wants, as a list to tick off. */
export function Replace({ plan, rendered }: { readonly plan: Plan; readonly rendered: Rendered }) {
  const [done, setDone] = useState<readonly string[]>([]);
  if (plan.placeholders.length === 0) return null;
  const where = (text: string): string => {
    const found = rendered.files.flatMap((file) => {
      const at = linesWith(text, file);
      const name = rendered.files.length > 1 ? `${file.name}, ` : '';
      return at.length === 0 ? [] : [`${name}${lineWords(at)}`];
    });
    const isDoneFirst = plan.preparations.some(({ commands }) => commands.join().includes(text));
    return [...found, ...(isDoneFirst ? ['what you do once'] : [])].join('; ') || 'in the steps';
  };
  const ticked = plan.placeholders.filter(({ id }) => done.includes(id)).length;
  return (
    <section id={replaceId} aria-label="You must replace" tabIndex={-1}>
      <RuleHeading level={2} size="sm" aside={`${ticked} of ${plan.placeholders.length} done`}>
        You must replace
      </RuleHeading>
      <OptionCards
        kind="many"
        legend="What you have replaced"
        legendHidden
        options={plan.placeholders.map(({ id, text, what }) => ({
          id,
          label: <code>{text}</code>,
          hint: (
            <>
              {what}
              <br />
              {where(text)}
            </>
          ),
        }))}
        value={done}
        onChange={setDone}
      />
    </section>
  );
}
