/** How a Groovy string is quoted. The two with double quotes interpolate `$name` and `${…}`. */
const groovyQuotes = ["'''", '"""', "'", '"'] as const;
export type GroovyQuote = (typeof groovyQuotes)[number];

/** A string literal found in Groovy text. */
export interface GroovyLiteral {
  readonly quote: GroovyQuote;
  readonly value: string;
  /** Whether something is interpolated; then `value` is not what the pipeline will see. */
  readonly interpolated: boolean;
  /** The offset after the closing quote. */
  readonly end: number;
  /** False where the text ends, or for a one-line string the line, before the closing quote. */
  readonly closed: boolean;
  /** For every line of `value` the offset in the text at which it begins. */
  readonly lineOffsets: readonly number[];
}

const simpleEscapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  $: '$',
};

/** The escape at this offset: what it stands for and how long it is. An unknown one stands for itself. */
function readEscape(text: string, offset: number): { value: string; length: number } {
  const next = text.charAt(offset + 1);
  if (Object.hasOwn(simpleEscapes, next)) return { value: simpleEscapes[next] ?? '', length: 2 };
  const code = /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]?[0-7])|(\r\n|\r|\n))/y;
  code.lastIndex = offset;
  const match = code.exec(text);
  if (match === null) return { value: '\\', length: 1 };
  const [{ length }, unicode, octal] = match;
  if (unicode !== undefined) return { value: String.fromCharCode(Number.parseInt(unicode, 16)), length };
  return { value: octal === undefined ? '' : String.fromCharCode(Number.parseInt(octal, 8)), length };
}

/** No pod template interpolates more than this; it keeps a stray brace from swallowing the rest of the text. */
const longestExpression = 400;

/** The offset after the `}` that closes the `${` at this offset, or undefined. Strings inside are stepped over. */
function afterExpression(text: string, offset: number): number | undefined {
  let depth = 0;
  const tokens = text
    .slice(offset, offset + longestExpression)
    .matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[{}]/g);
  for (const { 0: token, index } of tokens) {
    if (token === '{') depth++;
    if (token === '}' && --depth === 0) return offset + index + 1;
  }
  return undefined;
}

/** The interpolation at this offset, or undefined. An expression that is more than a name is shortened to `${...}`. */
function readInterpolation(text: string, offset: number): { value: string; length: number } | undefined {
  const name = /\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y;
  name.lastIndex = offset;
  const found = name.exec(text)?.[0];
  if (found !== undefined) return { value: found, length: found.length };
  const end = text.startsWith('${', offset) ? afterExpression(text, offset) : undefined;
  if (end === undefined) return undefined;
  const expression = text.slice(offset, end);
  return { value: /^\$\{[\w.]+\}$/.test(expression) ? expression : '${...}', length: end - offset };
}

/** The string literal that begins at this offset, or undefined where there is no quote. */
export function readLiteral(text: string, offset: number): GroovyLiteral | undefined {
  const quote = groovyQuotes.find((candidate) => text.startsWith(candidate, offset));
  if (quote === undefined) return undefined;
  const oneLine = quote.length === 1;
  const lineOffsets: number[] = [];
  let lineStart = offset + quote.length;
  let value = '';
  let interpolated = false;
  let at = lineStart;
  const finish = (end: number, closed: boolean): GroovyLiteral => {
    return { quote, value, interpolated, end, closed, lineOffsets: [...lineOffsets, lineStart] };
  };
  const add = (part: string, length: number): void => {
    value += part;
    at += length;
    if (part.includes('\n')) lineOffsets.push(lineStart);
    // A line begins after its break, and again where a joined line adds nothing to it.
    if (part.includes('\n') || (part === '' && /(?:^|\n)$/.test(value))) lineStart = at;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (text.startsWith(quote, at)) return finish(at + quote.length, true);
    if (oneLine && (character === '\n' || character === '\r')) break;
    const interpolation =
      character === '$' && quote.startsWith('"') ? readInterpolation(text, at) : undefined;
    interpolated ||= interpolation !== undefined;
    if (character === '\\') {
      const escape = readEscape(text, at);
      add(escape.value, escape.length);
    } else if (interpolation !== undefined) {
      add(interpolation.value, interpolation.length);
    } else if (character === '\r') {
      // Groovy reads every line break in its source as LF.
      add('\n', text.charAt(at + 1) === '\n' ? 2 : 1);
    } else {
      add(character, 1);
    }
  }
  return finish(at, false);
}
