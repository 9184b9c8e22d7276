import type { Placeholder, Plan, PlanNote } from '../../model/plan';
import type { RenderedLine } from '../../model/render';
import { formatNote, type FormatNoteId } from '../../knowledge/formatNotes';
import { shStep } from '../groovy';
import { fileHeader } from '../header';
import { formatLine } from '../line';

/** A comment ends with its line, and Groovy reads its escapes of characters in comments too. */
const commentText = (text: string): string => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\\]+/gu, ' ');

/** Lines of comment. */
export const groovyComments = (texts: readonly string[]): RenderedLine[] =>
  texts.map((text) => formatLine(`// ${commentText(text)}`, undefined, false, true));

/** The first comment of a Jenkinsfile. */
export const groovyHeader = (
  plan: Plan,
  part: string | undefined,
  placeholders: readonly Placeholder[],
  link: string | undefined,
): RenderedLine[] => groovyComments(fileHeader(plan, part, placeholders, link));

/** A line with a note of its own. */
export const line = (indent: number, text: string, note: FormatNoteId): RenderedLine =>
  formatLine(`${' '.repeat(indent)}${text}`, formatNote(note), true);

/** A block around its content, with the note of its first line. */
export function block(
  indent: number,
  head: string,
  note: FormatNoteId,
  body: readonly RenderedLine[],
): RenderedLine[] {
  const pad = ' '.repeat(indent);
  const why = formatNote(note);
  return [line(indent, `${head} {`, note), ...body, formatLine(`${pad}}`, why)];
}

/** The `sh` steps of commands. */
export const shLines = (commands: readonly string[], indent: number, note: PlanNote): RenderedLine[] =>
  commands.flatMap((command) =>
    shStep(command, indent)
      .split('\n')
      .map((text, index) => formatLine(text, note, index === 0)),
  );
