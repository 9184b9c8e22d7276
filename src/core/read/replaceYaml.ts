import { parentPath, type Path } from '../model/path';
import { hasQuotes, putLines, splice, type Editing } from './addYaml';
import { YamlSource } from './yamlSource';
import { blockLines, inFlow, inlineScalar } from './yamlStyle';

const hasComment = (text: string): boolean => /(^|\s)#/m.test(text);

/** Puts a value in the place of the one that stands at a path. */
export function replace(editing: Editing, path: Path, value: unknown): string | undefined {
  const { source, document, style } = editing;
  const place = source.place(path);
  const position = document.lines.get(path);
  if (!place || !position || place.written === 'other') return undefined;
  const scalar = inlineScalar(value);
  if (place.inFlow || place.written === 'bracket')
    return splice(editing, place.start, place.end, inFlow(value, hasQuotes(editing, parentPath(path) ?? '')));
  if (typeof value !== 'object' || value === null) {
    if (scalar === undefined || place.written === 'below') return undefined;
    const space = source.text[place.start - 1] === ':' ? ' ' : '';
    return splice(editing, place.start, place.end, `${space}${scalar}`);
  }
  const lines = blockLines(value, style);
  const column = position.column + (Array.isArray(value) ? style.list : style.step);
  if (!lines || !source.beginsLine(path) || source.text.charAt(source.at(path)) === '-') return undefined;
  const below = { start: source.lineStart(position.line + 1), end: source.lineStart(position.endLine + 1) };
  if (place.written === 'scalar') return undefined;
  if (place.written === 'below' && hasComment(source.text.slice(below.start, below.end))) return undefined;
  const cleared =
    place.written === 'below'
      ? { ...editing, source: new YamlSource(splice(editing, below.start, below.end, ''), document.lines) }
      : editing;
  if (lines.length === 0) return splice(cleared, place.start, place.start, ` ${inFlow(value, false)}`);
  return putLines(cleared, position.line + 1, column, lines);
}

/** Takes out what stands at a path, with its key; nothing where a comment would go with it. */
export function remove(editing: Editing, path: Path): string | undefined {
  const { source, document } = editing;
  const place = source.place(path);
  const position = document.lines.get(path);
  if (!place || !position) return undefined;
  if (!place.inFlow) {
    const [start, end] = [source.lineStart(position.line), source.lineStart(position.endLine + 1)];
    const isWhole = source.beginsLine(path) && !hasComment(source.text.slice(start, end));
    return isWhole ? splice(editing, start, end, '') : undefined;
  }
  if (place.written === 'other') return undefined;
  const after = /^\s*,\s*/.exec(source.text.slice(place.end))?.[0].length ?? 0;
  const before = after > 0 ? 0 : (/,?\s*$/.exec(source.text.slice(0, source.at(path)))?.[0].length ?? 0);
  return splice(editing, source.at(path) - before, place.end + after, '');
}
