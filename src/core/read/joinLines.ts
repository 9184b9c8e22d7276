import { lineStartBefore } from './lineIndex';

const blank = (text: string): string => ' '.repeat(text.length);

/** Where a comment begins in a line, or -1. With an odd number of quotes before it the `#` may be text. */
function commentStart(line: string): number {
  const start = line.search(/(?:^|[ \t])#/);
  const before = line.slice(0, Math.max(0, start));
  const pairs = ['"', "'"].every((quote) => before.split(quote).length % 2 === 1);
  return pairs ? start : -1;
}

/**
 * Joins the line at this offset to the nearest line above that is not blank: line breaks and a comment between them
 * become spaces, so that every offset keeps its meaning. Undefined where there is no line above, or where joining over
 * a comment would make one word of two.
 */
export function joinLineAbove(source: string, offset: number): string | undefined {
  const end = lineStartBefore(source, offset);
  let start = end;
  while (start > 0 && /\s/.test(source.charAt(start - 1))) start--;
  if (start === 0 || end === 0) return undefined;
  const lineStart = lineStartBefore(source, start);
  const comment = commentStart(source.slice(lineStart, start));
  if (comment >= 0) {
    start = lineStart + comment;
    const before = source.slice(lineStart, start).trimEnd().at(-1) ?? ',';
    if (!',[{:'.includes(before) && !',]}'.includes(source.charAt(offset))) return undefined;
  }
  return source.slice(0, start) + blank(source.slice(start, end)) + source.slice(end);
}
