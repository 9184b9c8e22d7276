/** One simple command of a script: its words, unquoted. */
export type SimpleCommand = readonly string[];

const separators = /^(?:\r?\n|;;?|&&?|\|\|?|[()]|[{}](?=[\s;]|$))/;
const redirection = /^\d*(?:&>>?|>>?|<<?<?)&?-?/;

/** The offset after a `$(…)`, `${…}` or backquoted part that starts here: it is a part of its word. */
function afterSubstitution(script: string, start: number): number {
  const [open, close] =
    script[start] === '`' ? ['`', '`'] : script[start + 1] === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let at = script[start] === '`' ? start + 1 : start; at < script.length; at++) {
    if (script[at] === '\\') at++;
    else if (script[at] === open && open !== close) depth++;
    else if (script[at] === close && --depth <= 0) return at + 1;
  }
  return script.length;
}

const startsSubstitution = (script: string, at: number): boolean =>
  script[at] === '`' || /^\$[({]/.test(script.slice(at, at + 2));

/** The word that starts here, without its quotes, and the offset after it. */
function readWord(script: string, start: number): { readonly word: string; readonly end: number } {
  let word = '';
  let quote = '';
  let at = start;
  while (at < script.length) {
    const character = script.charAt(at);
    if (quote === "'" && character !== "'") {
      word += character;
      at++;
    } else if (character === '\\' && at + 1 < script.length) {
      word += script.charAt(at + 1).replace('\n', '');
      at += 2;
    } else if (startsSubstitution(script, at)) {
      const end = afterSubstitution(script, at);
      word += script.slice(at, end);
      at = end;
    } else if (quote === '' && /[\s;&|<>()]/.test(character)) {
      break;
    } else {
      if (quote === character) quote = '';
      else if (quote === '' && /["']/.test(character)) quote = character;
      else word += character;
      at++;
    }
  }
  return { word, end: Math.max(at, start + 1) };
}

/**
 * Takes a shell script apart as far as finding its commands needs: one list of words for each simple command, without
 * separators, redirections and comments. Never throws, and any text will do.
 */
export function shellCommands(script: string): SimpleCommand[] {
  const commands: string[][] = [[]];
  let at = 0;
  while (at < script.length) {
    const rest = script.slice(at, at + 8);
    const space = /^(?:[ \t]+|\\\r?\n)/.exec(rest)?.[0];
    const separator = separators.exec(rest)?.[0];
    const redirected = redirection.exec(rest)?.[0];
    if (space !== undefined) {
      at += space.length;
    } else if (redirected !== undefined) {
      at += redirected.length;
      while (/[ \t]/.test(script.charAt(at))) at++;
      at = /^[\s;|]?$/.test(script.charAt(at)) ? at : readWord(script, at).end;
    } else if (separator !== undefined) {
      commands.push([]);
      at += separator.length;
    } else if (rest.startsWith('#')) {
      const end = script.indexOf('\n', at);
      at = end < 0 ? script.length : end;
    } else {
      const { word, end } = readWord(script, at);
      commands.at(-1)?.push(word);
      at = end;
    }
  }
  return commands.filter((command) => command.length > 0);
}
