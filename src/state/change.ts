import { vocabulary, type Answers, type LinkState, type QuestionId } from '../core';

/** Nothing in it that a link would have to carry; a knowledge date alone is nothing. */
export const isEmpty = ({
  answers,
  options,
  weights,
  ref,
  columns,
  format,
  beside,
  highlight,
  unknownKeys,
}: LinkState): boolean =>
  highlight === undefined &&
  Object.keys(answers).length === 0 &&
  Object.keys(options).length === 0 &&
  Object.keys(weights).length === 0 &&
  ref === undefined &&
  columns === undefined &&
  format === undefined &&
  beside === undefined &&
  unknownKeys.length === 0;

/** Answers in the order of the vocabulary; sets in registry order; an empty set is no answer. */
export function withAnswer(
  answers: Answers,
  question: QuestionId,
  value: string | readonly string[] | undefined,
): Answers {
  const next: Record<string, unknown> = { ...answers };
  delete next[question];
  if (Array.isArray(value)) {
    const list: readonly string[] = value;
    const ordered = vocabulary[question].filter((option) => list.includes(option));
    if (ordered.length > 0) next[question] = ordered;
  } else if (value !== undefined) {
    next[question] = value;
  }
  return next;
}

/** The knowledge date of an old link stays until the reader changes something. */
export const touched = (
  { knowledge: _knowledge, ...link }: LinkState,
  change: Partial<LinkState>,
): LinkState => ({ ...link, ...change });

export const withoutRef = ({ ref: _ref, ...link }: LinkState): LinkState => link;

/** What a link pointed at belongs to its place and its answers: it goes when one of them changes. */
export const withoutHighlight = ({ highlight: _highlight, ...link }: LinkState): LinkState => link;

/** What goes to another place: what the link pointed at, and what stood beside the manifest, stay behind. */
export const leaving = ({ beside: _beside, ...link }: LinkState): LinkState => withoutHighlight(link);
