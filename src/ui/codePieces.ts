/** What a piece of code is, as far as it is shown: seven inks, whatever the language. */
export type CodeKind = 'plain' | 'key' | 'keyword' | 'string' | 'value' | 'comment' | 'punct';

export interface CodePiece {
  text: string;
  kind: CodeKind;
}

/** A piece as it is drawn. */
export interface CodeSegment extends CodePiece {
  /** The reader has to replace it. */
  placeholder: boolean;
  /** Belongs to the start of a line, which is not torn: list dashes and the name of an option. */
  held: boolean;
}

export interface CodeSegments {
  /** White space at the start, kept as it is so that copying a selection keeps it. */
  indent: string;
  segments: CodeSegment[];
}

const lineStart = /^([ \t]*)((?:- +)*(?:["']?-{1,2}[\w.-]{1,24}=?)?)/;

/**
 * Cuts a line at the borders of its pieces, its placeholders and its start.
 * `placeholders` are pairs of offsets into the line; what lies outside the line is ignored.
 * Where the pieces are not those of this text (the highlighter lags behind), the line is plain.
 */
export function segmentLine(
  text: string,
  pieces: readonly CodePiece[] | undefined,
  placeholders: readonly (readonly [start: number, end: number])[] = [],
): CodeSegments {
  const [, indent = '', start = ''] = lineStart.exec(text) ?? [];
  const heldTo = indent.length + start.length;
  const usable =
    pieces && pieces.map((piece) => piece.text).join('') === text
      ? pieces
      : [{ text, kind: 'plain' as const }];

  const cuts = new Set([indent.length, heldTo]);
  for (const [from, to] of placeholders) cuts.add(from).add(to);

  const segments: CodeSegment[] = [];
  let at = 0;
  for (const piece of usable) {
    const end = at + piece.text.length;
    const borders = [at, ...[...cuts].filter((cut) => cut > at && cut < end).toSorted((a, b) => a - b), end];
    for (const [place, from] of borders.entries()) {
      const to = borders[place + 1];
      if (to === undefined || to <= indent.length || from === to) continue;
      segments.push({
        text: text.slice(from, to),
        kind: piece.kind,
        placeholder: placeholders.some(([first, last]) => from >= first && to <= last),
        held: to <= heldTo,
      });
    }
    at = end;
  }
  return { indent, segments };
}
