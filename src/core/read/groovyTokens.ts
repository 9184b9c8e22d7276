import { type GroovyLiteral, readLiteral } from './groovyLiteral';

/** What matters of Groovy text: words, strings and single characters, without comments and white space. */
export type GroovyToken =
  | { readonly kind: 'word' | 'character'; readonly text: string; readonly start: number }
  | { readonly kind: 'string'; readonly literal: GroovyLiteral; readonly start: number };

/** Comments, and strings between slashes, which are stepped over. One that is never closed goes to the end. */
const skipped = /\s+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|^#![^\r\n]*|\$\/[\s\S]*?(?:\/\$|$)/y;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const slashy = /\/(?:\\\/|[^/\r\n])+\//y;

const matchAt = (pattern: RegExp, text: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
};

/** Whether a `/` after this token begins a string; after a value it divides. */
const expectsValue = (before: GroovyToken | undefined): boolean =>
  before === undefined || (before.kind === 'character' && !')]}'.includes(before.text));

/** Takes Groovy text apart, as far as finding its strings needs. Any text will do; never throws. */
export function groovyTokens(text: string): GroovyToken[] {
  const tokens: GroovyToken[] = [];
  let at = 0;
  while (at < text.length) {
    const skip = matchAt(skipped, text, at);
    const literal = skip === undefined ? readLiteral(text, at) : undefined;
    if (skip !== undefined) {
      at += skip.length;
    } else if (literal !== undefined) {
      tokens.push({ kind: 'string', literal, start: at });
      at = literal.end;
    } else {
      const pattern = text[at] === '/' && expectsValue(tokens.at(-1)) ? matchAt(slashy, text, at) : undefined;
      const name = matchAt(word, text, at);
      if (pattern === undefined)
        tokens.push({
          kind: name === undefined ? 'character' : 'word',
          text: name ?? text.charAt(at),
          start: at,
        });
      at += (pattern ?? name ?? text.charAt(at)).length;
    }
  }
  return tokens;
}
