import { isMapping } from '../../model/path';
import type { RenderedLine } from '../../model/render';
import { Because, Carried, Embedded, type FileDraft } from '../fileDraft';

/**
 * Text as a value of Configuration as Code, which would replace `${NAME}` by a secret or by nothing: a caret before it
 * keeps it. `$NAME` and `$(NAME)` mean nothing there. Source `jcasc-resolver`.
 */
export const jcascText = (text: string): string => text.replaceAll('${', '^${');

/**
 * Text that a Helm chart puts through `tpl`, where two opening braces begin an action. They are written as an action that
 * gives them; the back quotes survive whatever quotes the YAML around them has. Source `jenkins-helm-helpers`.
 */
export const helmText = (text: string): string => text.replaceAll('{{', '{{ `{{` }}');

/** Lines with their text written otherwise, each still one line. */
export const linesAs = (lines: readonly RenderedLine[], write: (text: string) => string): RenderedLine[] =>
  lines.map((line) => ({ ...line, text: write(line.text) }));

/** A draft in which every text is written otherwise, and all marks stand where they stood. Keys stay. */
export function draftAs(draft: FileDraft, write: (text: string) => string): FileDraft {
  if (typeof draft === 'string') return write(draft);
  if (draft instanceof Carried) return new Carried(draftAs(draft.value, write), draft.path);
  if (draft instanceof Because) return new Because(draftAs(draft.value, write), draft.note);
  if (draft instanceof Embedded) return new Embedded(linesAs(draft.lines, write));
  if (Array.isArray(draft)) return draft.map((member: FileDraft) => draftAs(member, write));
  if (isMapping(draft)) {
    return Object.fromEntries(Object.entries(draft).map(([key, member]) => [key, draftAs(member, write)]));
  }
  return draft;
}
