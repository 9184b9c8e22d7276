import type { Plan } from '../../model/plan';
import type { RenderedLine, RenderOptions } from '../../model/render';
import { formatNote } from '../../knowledge/formatNotes';
import { groovyMultiline } from '../groovy';
import { formatLine } from '../line';
import { podLines } from '../podLines';

/** The pod as a Groovy literal: `lead` stands before the opening quotes, `end` after the closing ones. */
export function podLiteral(plan: Plan, options: RenderOptions, lead: string, end = ''): RenderedLine[] {
  const { text, lines } = podLines(plan, plan.pod, options, []);
  const note = formatNote('jenkins-yaml');
  // The literal has the same lines as the YAML, with the opening quotes before and the closing quotes after.
  const [first = '', ...rest] = groovyMultiline(`\n${text}`).split('\n');
  const last = rest.at(-1) ?? '';
  const body = rest.slice(0, -1).map((content, index): RenderedLine => {
    const source = lines[index];
    return source ? { ...source, text: content } : formatLine(content, note);
  });
  return [formatLine(`${lead}${first}`, note, true), ...body, formatLine(`${last}${end}`, note)];
}
