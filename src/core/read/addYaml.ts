import { childPath, memberKeys, parentPath, type Path, valueAt } from '../model/path';
import type { YamlSource } from './yamlSource';
import { inFlow, itemLines, keyLines, type YamlStyle } from './yamlStyle';
import type { YamlDocument } from './yamlText';

/** One document under an edit. */
export interface Editing {
  readonly source: YamlSource;
  readonly document: YamlDocument;
  readonly style: YamlStyle;
  readonly lineBreak: string;
}

/** The text with another one in place of a part. */
export const splice = ({ source: { text } }: Editing, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Puts whole lines before a line; at the end of a text without a line break, after one. */
export function putLines(editing: Editing, before: number, column: number, lines: readonly string[]): string {
  const { source, lineBreak } = editing;
  const at = source.lineStart(before);
  const pad = ' '.repeat(column - 1);
  const block = lines.map((line) => pad + line).join(lineBreak);
  const isOpenEnd = at === source.text.length && !/[\r\n]$/.test(source.text);
  return splice(editing, at, at, isOpenEnd ? lineBreak + block : block + lineBreak);
}

/** Puts a member into brackets: before another, or after the last. */
function putInBrackets(
  editing: Editing,
  collection: Path,
  written: string,
  before?: Path,
): string | undefined {
  const { source } = editing;
  const place = source.place(collection);
  if (!place) return undefined;
  if (before !== undefined) return splice(editing, source.at(before), source.at(before), `${written}, `);
  const inside = source.text.slice(place.start + 1, place.end - 1);
  const trimmed = inside.trimEnd();
  const at = place.start + 1 + trimmed.length;
  if (trimmed.trim() === '') {
    const padded = source.text[place.start] === '{' ? ` ${written} ` : written;
    return splice(editing, place.start + 1, place.end - 1, padded);
  }
  return splice(editing, at, at, trimmed.endsWith(',') ? ` ${written}` : `, ${written}`);
}

/** Whether a collection in brackets has texts in double quotes. */
export const hasQuotes = ({ source }: Editing, path: Path): boolean => {
  const place = source.place(path);
  return place !== undefined && source.text.slice(place.start, place.end).includes('"');
};

/** Adds a key to a mapping that has others. */
export function addKey(editing: Editing, parent: Path, key: string, value: unknown): string | undefined {
  const { source, document, style } = editing;
  const place = source.place(parent);
  if (place?.written === 'bracket')
    return putInBrackets(editing, parent, `${key}: ${inFlow(value, hasQuotes(editing, parent))}`);
  const [first] = Object.keys(valueAt(document.value, parent) as object);
  const position = document.lines.get(parent);
  const child = first === undefined ? undefined : document.lines.get(childPath(parent, first));
  const lines = keyLines(key, value, style);
  if (!position || !child || !lines) return undefined;
  // One line goes to the top, where it is seen; what has several goes below what is there.
  const top = lines.length === 1 && parent !== '' && child.line > position.line;
  return putLines(editing, top ? position.line + 1 : position.endLine + 1, child.column, lines);
}

/** Adds a member to the end of a list that has others. */
export function addItem(editing: Editing, parent: Path, value: unknown): string | undefined {
  const { source, document, style } = editing;
  if (source.place(parent)?.written === 'bracket')
    return putInBrackets(editing, parent, inFlow(value, hasQuotes(editing, parent)));
  const [first = ''] = memberKeys(valueAt(document.value, parent) as unknown[]);
  const position = document.lines.get(parent);
  const child = document.lines.get(childPath(parent, first));
  const lines = itemLines(value, style);
  return position && child && lines && putLines(editing, position.endLine + 1, child.column, lines);
}

/** Puts a member before another one of a list. */
export function insertItem(editing: Editing, path: Path, value: unknown): string | undefined {
  const { source, document, style } = editing;
  const parent = parentPath(path) ?? '';
  if (source.place(parent)?.written === 'bracket')
    return putInBrackets(editing, parent, inFlow(value, hasQuotes(editing, parent)), path);
  const child = document.lines.get(path);
  const around = document.lines.get(parent);
  const lines = itemLines(value, style);
  if (!child || !around || !lines || !source.beginsLine(path)) return undefined;
  // Above the comments of the first member, which are its own.
  const before = path.endsWith('/0') && around.line < child.line ? around.line + 1 : child.line;
  return putLines(editing, before, child.column, lines);
}
