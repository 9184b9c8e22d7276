/** A piece of a sentence: words, or something that can be typed. */
export interface RichPart {
  text: string;
  code: boolean;
}

/**
 * Splits a sentence at its backticks. What stands between two of them is code; one without a partner,
 * and a pair with nothing inside, stay as they are. No other mark means anything.
 */
export function richParts(text: string): RichPart[] {
  const parts: RichPart[] = [];
  let from = 0;
  for (const match of text.matchAll(/`([^`]+)`/g)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), code: false });
    parts.push({ text: match[1] ?? '', code: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), code: false });
  return parts;
}
