import type { PlanNote } from '../model/plan';
import type { Language, RenderedFile, RenderedLine } from '../model/render';

/** A line that a format writes itself: it belongs to no place of the plan. */
export const formatLine = (
  text: string,
  note: PlanNote | undefined,
  starts = false,
  comment = false,
): RenderedLine => ({ text, path: '', note, starts, comment });

/** A file from its lines. */
export const fileOf = (name: string, language: Language, lines: readonly RenderedLine[]): RenderedFile => ({
  name,
  language,
  text: lines.map(({ text }) => `${text}\n`).join(''),
  lines,
});
