/** A piece of code that may wrap, and whether it is kept in one piece. */
export interface BreakPart {
  text: string;
  held: boolean;
}

/** Longer than this, an option may be torn: on a phone it would not fit a line. */
const longestHeld = 24;

/** From this length a name may not fit a line of a phone: it is torn at its humps, before a browser tears it anywhere. */
const longName = 24;
const tornAtHumps = (piece: string): string[] =>
  piece
    .split(new RegExp(`([A-Za-z]{${longName},})`))
    .flatMap((part, index) => (index % 2 === 1 ? part.split(/(?<=[a-z])(?=[A-Z])/) : [part]));

/**
 * Where code may wrap besides its spaces: after a slash that does not begin a path, after an @, between the words of a
 * very long name, and not inside the name of an option, which a browser would tear after its dashes. The parts joined
 * are the text; a line may end between two.
 */
export function breakParts(text: string): BreakPart[] {
  const parts: BreakPart[] = [];
  for (const piece of text.split(/(?<![\w-])(--?[A-Za-z][\w-]*=?)/)) {
    if (/^--?[A-Za-z]/.test(piece) && piece.length <= longestHeld) parts.push({ text: piece, held: true });
    else
      for (const part of piece.split(/(?<=[^\s"'=]\/|@)(?=[\w.<$])/).flatMap(tornAtHumps))
        if (part !== '') parts.push({ text: part, held: false });
  }
  return parts;
}
