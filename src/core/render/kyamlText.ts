import { childPath, isMapping, members, type Path, rootPath } from '../model/path';
import { commentLines } from './comment';

/** A line of KYAML and the path that it belongs to; of a comment, what it stands beside. */
export interface KyamlLine {
  readonly text: string;
  readonly path: Path;
}

const STEP = '  ';

/** Names that some version of YAML reads as something else than text, and what Go reads as a truth value. */
const words = /^(?:null|true|false|yes|no|on|off|[ytnf]|inf|infinity|nan)$/i;
/** Numbers as YAML 1.1 and 1.2 know them, their underscores taken out, and dates. */
const numbers =
  /^(?:0x[\da-f.]+(?:p[-+]?\d+)?|0b[01]+|0o?[0-7]+|\d*\.?\d+(?:e[-+]?\d+)?|\d{4}-\d{1,2}-\d{1,2}(?:[t ].*)?)$/i;

/** Text that may stand without quotes as a key: letters, digits and underscores, inside also - . and /. */
const bare = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}_])?$/u;

const needsQuotes = (key: string): boolean =>
  !bare.test(key) || words.test(key) || numbers.test(key.replaceAll('_', ''));

/** Characters that stand for themselves: what is printed, without separators other than the space. */
const printed = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

const named: Readonly<Record<string, string>> = {
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
  '\0': String.raw`\0`,
  '\u0007': String.raw`\a`,
  '\b': String.raw`\b`,
  '\t': String.raw`\t`,
  '\n': String.raw`\n`,
  '\v': String.raw`\v`,
  '\f': String.raw`\f`,
  '\r': String.raw`\r`,
  '\u001b': String.raw`\e`,
  '\u0085': String.raw`\N`,
  '\u00a0': String.raw`\_`,
  '\u2028': String.raw`\L`,
  '\u2029': String.raw`\P`,
};

function escaped(char: string): string {
  const name = named[char];
  if (name !== undefined) return name;
  if (printed.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  const [lead, digits] = code > 0xffff ? ['U', 8] : code > 0x7f ? ['u', 4] : ['x', 2];
  return `\\${lead}${code.toString(16).padStart(digits, '0')}`;
}

/** Letters, digits and signs that stand for themselves: most texts are nothing else. */
const isPlain = (text: string): boolean => /^[ !#-[\]-~]*$/.test(text);

const quoted = (text: string): string =>
  isPlain(text) ? text : Array.from(text, (char) => escaped(char)).join('');

/** Inside a value a tab stands for itself. */
const quotedValue = (text: string): string => text.split('\t').map(quoted).join('\t');

/** A line of a text of several lines: one space before it, or the backslash that keeps its own. */
function foldedLine(text: string): string {
  const own = /^[\t ]?/.exec(text)?.[0] ?? '';
  const lead = own === ' ' ? String.raw`\ ` : own === '\t' ? String.raw` \t` : ' ';
  return `${lead}${quotedValue(text.slice(own.length))}`;
}

const isEmpty = (value: object): boolean => members(value).length === 0;
const isCollection = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Writes a value as KYAML, a form of YAML in which nothing depends on indentation and no text is taken for something
 * else: the form of `kubectl get --output kyaml` (sources `kyaml-kep` and `kyaml-code`), members in the order given.
 */
class Writer {
  readonly lines: { text: string; path: Path }[] = [];
  readonly #comments: ReadonlyMap<Path, string>;

  constructor(comments: ReadonlyMap<Path, string>) {
    this.#comments = comments;
  }

  /** Text behind what the last line has. */
  #add(text: string): void {
    const last = this.lines.at(-1);
    if (last) last.text += text;
  }

  #begin(level: number, path: Path, text = ''): void {
    this.lines.push({ text: `${STEP.repeat(level)}${text}`, path });
  }

  #comment(path: Path, level: number): void {
    const comment = this.#comments.get(path);
    if (comment === undefined) return;
    for (const text of commentLines(comment, STEP.repeat(level))) this.lines.push({ text, path });
  }

  document(value: unknown): void {
    this.#begin(0, rootPath);
    this.#value(value, rootPath, 0);
  }

  /** A value where the last line ends, in a bracket of this level. */
  #value(value: unknown, path: Path, level: number): void {
    if (typeof value === 'string') this.#text(value, path, level);
    else if (!isCollection(value)) this.#add(JSON.stringify(value));
    else if (isEmpty(value)) this.#add(Array.isArray(value) ? '[]' : '{}');
    else if (isMapping(value)) this.#mapping(value, path, level);
    else this.#list(value, path, level);
  }

  #text(value: string, path: Path, level: number): void {
    if (!value.includes('\n')) {
      this.#add(`"${quotedValue(value)}"`);
      return;
    }
    this.#add('"\\');
    const lines = value.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) this.#begin(level + 1, path, `${foldedLine(line)}\\n\\`);
    if (last !== '') this.#begin(level + 1, path, `${foldedLine(last)}\\`);
    this.#begin(level + 1, path, '"');
  }

  #mapping(value: object, path: Path, level: number, comment?: Path): void {
    this.#add('{');
    if (comment !== undefined) this.#comment(comment, level + 1);
    for (const [key, member] of members(value)) {
      const own = childPath(path, key);
      this.#comment(own, level + 1);
      this.#begin(level + 1, own, `${needsQuotes(key) ? `"${quoted(key)}"` : key}: `);
      this.#value(member, own, level + 1);
      this.#add(',');
    }
    this.#begin(level, path, '}');
  }

  /** Brackets of a list and of what stands in it share a line, where every member has brackets. */
  #list(value: object, path: Path, level: number, comment?: Path): void {
    this.#add('[');
    const all = members(value).map(([key, member]) => ({ member, own: childPath(path, key) }));
    const isCuddled = all.every(
      ({ member, own }) => isCollection(member) && !(isEmpty(member) && this.#comments.has(own)),
    );
    if (comment !== undefined) this.#comment(comment, level + 1);
    if (!isCuddled) {
      for (const { member, own } of all) {
        this.#comment(own, level + 1);
        this.#begin(level + 1, own);
        this.#value(member, own, level + 1);
        this.#add(',');
      }
      this.#begin(level, path, ']');
      return;
    }
    for (const [index, { member, own }] of all.entries()) {
      if (index > 0) this.#add(', ');
      if (!isCollection(member) || isEmpty(member)) this.#value(member, own, level);
      else if (isMapping(member)) this.#mapping(member, own, level, own);
      else this.#list(member, own, level, own);
    }
    this.#add(']');
  }
}

/**
 * The lines of a document without the `---` before it, each with its path. A comment stands above the line of its path,
 * of a member of a list inside its brackets, so that these stay together.
 */
export function kyamlLines(
  value: unknown,
  comments: ReadonlyMap<Path, string> = new Map(),
): readonly KyamlLine[] {
  const writer = new Writer(comments);
  writer.document(value);
  return writer.lines;
}
