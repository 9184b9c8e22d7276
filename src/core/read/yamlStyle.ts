import { isMapping, parentPath, type Path } from '../model/path';
import { dumpYaml } from './yaml';
import type { YamlDocument } from './yamlText';

/** How a document is indented: for a mapping below its key, and for the dashes of a list below theirs. */
export interface YamlStyle {
  readonly step: number;
  readonly list: number;
}

/** Reads from a document how it is indented; two spaces and two where it does not show. */
export function styleOf(lines: YamlDocument['lines'], charAt: (path: Path) => string): YamlStyle {
  let step: number | undefined;
  let list: number | undefined;
  for (const [path, { line, column }] of lines) {
    const parent = parentPath(path);
    const above = parent === undefined || parent === '' ? undefined : lines.get(parent);
    if (!above || parent === undefined || above.line >= line || charAt(parent) === '-') continue;
    if (charAt(path) === '-') list ??= Math.max(0, column - above.column);
    else if (column > above.column) step ??= column - above.column;
    if (step !== undefined && list !== undefined) break;
  }
  return { step: step ?? 2, list: list ?? 2 };
}

/** A plain value as it stands behind a key: one line, quoted where YAML needs it. Undefined for text of several lines. */
export function inlineScalar(value: unknown): string | undefined {
  const written = dumpYaml(value).trimEnd();
  return written.includes('\n') || /^[|>]/.test(written) ? undefined : written;
}

const plainInFlow = /^[A-Za-z0-9_/.-]+$/;

/** A value in brackets; texts in double quotes where their neighbours are, or where a bracket would cut them. */
export function inFlow(value: unknown, quoted: boolean): string {
  if (Array.isArray(value)) return `[${value.map((member) => inFlow(member, quoted)).join(', ')}]`;
  if (isMapping(value)) {
    const members = Object.entries(value).map(([key, member]) => `${key}: ${inFlow(member, quoted)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  const plain = plainInFlow.test(value) && inlineScalar(value) === value;
  return plain && !quoted ? value : JSON.stringify(value);
}

const isEmpty = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) || (isMapping(value) && Object.keys(value).length === 0);

const isCollection = (value: unknown): boolean =>
  (Array.isArray(value) || isMapping(value)) && !isEmpty(value);

const indent = (lines: readonly string[], by: number): string[] => lines.map((line) => ' '.repeat(by) + line);

/** A key with its value as lines, or undefined where the value has text of several lines. */
export function keyLines(key: string, value: unknown, style: YamlStyle): string[] | undefined {
  if (isCollection(value)) {
    const inner = blockLines(value, style);
    return inner && [`${key}:`, ...indent(inner, Array.isArray(value) ? style.list : style.step)];
  }
  const scalar = isEmpty(value) ? inFlow(value, false) : inlineScalar(value);
  return scalar === undefined ? undefined : [`${key}: ${scalar}`];
}

/** A member of a list as lines. */
export function itemLines(value: unknown, style: YamlStyle): string[] | undefined {
  if (!isCollection(value)) {
    const scalar = isEmpty(value) ? inFlow(value, false) : inlineScalar(value);
    return scalar === undefined ? undefined : [`- ${scalar}`];
  }
  const [first = '', ...rest] = blockLines(value, style) ?? [];
  return [`- ${first}`, ...indent(rest, 2)];
}

/** A mapping or list as lines, without a key. */
export function blockLines(value: unknown, style: YamlStyle): string[] | undefined {
  const parts = Array.isArray(value)
    ? value.map((member) => itemLines(member, style))
    : Object.entries(value as object).map(([key, member]) => keyLines(key, member, style));
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
