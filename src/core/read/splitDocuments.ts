import { lineStarts } from './lineIndex';

/** A part of a text that holds at most one document, as offsets; `end` is exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const marker = /^\uFEFF?---(?:[ \t\r\n]|$)/;
const endMarker = /^\.\.\.(?:[ \t\r\n]|$)/;
/** Blank lines, comments and directives: what may stand before the `---` of the same document. */
const preamble = /^\uFEFF?(?:[ \t]*(?:#|[\r\n]|$)|%)/;

/**
 * Cuts a text at its document lines (`---`, and after `...`), so that one broken document does not hide the others.
 * In YAML such a line at the left margin is never content, not even inside a block scalar.
 * A piece keeps its own `---`; directives and comments above a `---` go with the document below them.
 */
export function splitDocuments(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let hasContent = false;
  const cut = (end: number): void => {
    if (hasContent) pieces.push({ start, end });
    start = end;
    hasContent = false;
  };
  const starts = lineStarts(text);
  for (const [index, offset] of starts.entries()) {
    const next = starts[index + 1] ?? text.length;
    const line = text.slice(offset, next);
    if (marker.test(line) && hasContent) cut(offset);
    if (endMarker.test(line)) cut(next);
    else hasContent ||= !preamble.test(line);
  }
  cut(text.length);
  return pieces;
}
