/** A piece of code that may wrap, and whether it is kept in one piece. */
export interface BreakPart {
  text: string;
  held: boolean;
}

/** Longer than this, an option may be torn: on a phone it would not fit a line. */
const longestHeld = 24;

/**
 * Where code may wrap besides its spaces: after a slash that does not begin a path, after an @, and not inside the name of an option,
 * which a browser would tear after its dashes. The parts joined are the text; a line may end between two.
 */
export function breakParts(text: string): BreakPart[] {
  const parts: BreakPart[] = [];
  for (const piece of text.split(/(?<![\w-])(--?[A-Za-z][\w-]*=?)/)) {
    if (/^--?[A-Za-z]/.test(piece) && piece.length <= longestHeld) parts.push({ text: piece, held: true });
    else
      for (const part of piece.split(/(?<=[^\s"'=]\/|@)(?=[\w.<$])/))
        if (part !== '') parts.push({ text: part, held: false });
  }
  return parts;
}
