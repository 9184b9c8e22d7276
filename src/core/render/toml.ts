/** TOML values that every reader of TOML 1.0 reads back as exactly the given text. */

const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

// eslint-disable-next-line no-control-regex -- what a basic string may not hold as it is
const special = /[\\"\u0000-\u001F\u007F]/gu;

/** Throws on half of a surrogate pair: TOML is UTF-8, which has none, and has no escape for it. */
function checked(text: string): string {
  const half = text.search(/\p{Surrogate}/u);
  if (half >= 0) throw new Error(`TOML cannot hold half a character (at position ${half}); remove it.`);
  return text;
}

const escaped = (text: string): string =>
  text.replaceAll(
    special,
    (character) => named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A basic string, on one line. */
export const tomlString = (text: string): string => `"${escaped(checked(text))}"`;

/** A key: bare where TOML allows it. */
export const tomlKey = (key: string): string => (/^[\w-]+$/.test(key) ? key : tomlString(key));

/** A string, a number that is safe and whole, a boolean, or a list of them. Throws on anything else. */
export function tomlValue(value: unknown): string {
  if (typeof value === 'string') return tomlString(value);
  if (typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(', ')}]`;
  throw new Error(`TOML has no value for ${JSON.stringify(value)}.`);
}

/** Text of several lines: what stands around it, and its lines as they are written, as many as there were. */
export interface TomlBlock {
  readonly quotes: "'''" | '"""';
  readonly lines: readonly string[];
}

/**
 * Lines as a string that ends with a line break, each on a line of its own: as they are between three single quotes,
 * where nothing is an escape, or escaped between three double ones, where the text has what the others cannot hold.
 * TOML drops the line break after the opening quotes.
 */
export function tomlBlock(lines: readonly string[]): TomlBlock {
  // eslint-disable-next-line no-control-regex -- what a literal string may not hold
  const isLiteral = (line: string): boolean => !/'''|[\u0000-\u0008\u000A-\u001F\u007F]/.test(checked(line));
  return lines.every(isLiteral) ? { quotes: "'''", lines } : { quotes: '"""', lines: lines.map(escaped) };
}
