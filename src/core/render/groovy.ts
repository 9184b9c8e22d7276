/**
 * Groovy string literals that Groovy 2.4 (the version in Jenkins) reads back as exactly the given text. Single quotes
 * only: nothing is interpolated, so `$`, `${X}` and `$(X)` reach Kubernetes and the shell as they are.
 */

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\r': '\\r', '\b': '\\b', '\f': '\\f' };

/**
 * The escapes that both kinds of literal need: Groovy reads a raw CR as LF, and a lone surrogate does not survive UTF-8.
 * Throws on U+FFFF, which is no character: Groovy 2.4 takes it for the end of the file, escaped or not.
 */
function escapeAlways(text: string): string {
  if (text.includes('\uFFFF'))
    throw new Error(`A Groovy string cannot hold U+FFFF (at position ${text.indexOf('\uFFFF')}); remove it.`);
  return text
    .replaceAll(/[\\\r\b\f]/g, (character) => escapes[character] ?? character)
    .replaceAll(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

/**
 * A `'''` literal; line breaks stay line breaks. Quotes are escaped where three meet and at both ends, where they would
 * run into those of the literal. The text is not indented: for YAML put a line break in front of it.
 */
export const groovyMultiline = (text: string): string =>
  `'''${escapeAlways(text).replaceAll(/^'+|'{3,}|'+$/g, (quotes) => quotes.replaceAll("'", "\\'"))}'''`;

/** A `'` literal on one line. */
export const groovyString = (text: string): string =>
  `'${escapeAlways(text).replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`;

/** Quoted text, escapes and comments of a shell script, and whatever else, one character at a time. */
const shellTokens = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\S?\\[\s\S]|(?<=^|\s)#.*|[\s\S]/gm;

/**
 * Whether spaces may be put before every line of a shell script: not with a here-document, and not where quoted text or
 * a word goes on in the next line. In doubt, no.
 */
const mayIndent = (command: string): boolean =>
  !command.includes('<<') &&
  [...command.matchAll(shellTokens)].every(
    ([token]) => token === '\n' || token === '\\\n' || (!token.includes('\n') && !/^['"]$/.test(token)),
  );

/**
 * A `sh` step of a Jenkinsfile, its lines indented by this many spaces: on one line for one command, as a `'''` literal
 * for several. The script's own lines are indented too where the shell does not mind. A script that begins with `#!`
 * begins right after the quotes, because Jenkins looks for it there.
 */
export function shStep(command: string, indent: number): string {
  const margin = ' '.repeat(indent);
  if (!command.includes('\n')) return `${margin}sh ${groovyString(command)}`;
  if (command.startsWith('#!') || !mayIndent(command))
    return `${margin}sh ${groovyMultiline(command.startsWith('#!') ? command : `\n${command}`)}`;
  const script = command.replace(/\n+$/, '').replaceAll(/^(?!$)/gm, `${margin}  `);
  return `${margin}sh ${groovyMultiline(`\n${script}\n${margin}`)}`;
}
