/* The only module that knows the library that compares texts. It is loaded with the views that show a difference. */
import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of members that both have, or that only one of them has. */
export interface Run<T> {
  readonly in: 'both' | 'before' | 'after';
  readonly members: readonly T[];
}

/** The shortest way from one list of texts to another, as runs in order. */
export const runsBetween = (before: readonly string[], after: readonly string[]): Run<string>[] =>
  diffArrays([...before], [...after]).map(({ added, removed, value }) => ({
    in: added ? 'after' : removed ? 'before' : 'both',
    members: value,
  }));

/** Offsets into a text, from and up to. */
export type Span = readonly [start: number, end: number];

/** The words of a span, without the space around them; nothing of a span that is space alone. */
function wordsIn(text: string, at: number): Span[] {
  const words = text.trim();
  const from = at + text.indexOf(words);
  return words === '' ? [] : [[from, from + words.length]];
}

/** Less than this part of the longer line in common, and no word of it is worth pointing at. */
const ALIKE = 0.35;

/**
 * The words that differ between two lines, as spans of each. Empty where the lines have so little in common that all of
 * both would be marked.
 */
export function wordsBetween(
  before: string,
  after: string,
): { readonly before: readonly Span[]; readonly after: readonly Span[] } {
  const spans: { before: Span[]; after: Span[] } = { before: [], after: [] };
  let [at, to] = [0, 0];
  let common = 0;
  for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
    if (added) spans.after.push(...wordsIn(value, to));
    else if (removed) spans.before.push(...wordsIn(value, at));
    else common += value.trim().length;
    if (!added) at += value.length;
    if (!removed) to += value.length;
  }
  const longer = Math.max(before.trim().length, after.trim().length);
  return common >= longer * ALIKE ? spans : { before: [], after: [] };
}
