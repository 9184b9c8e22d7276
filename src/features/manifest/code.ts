import {
  spanOf,
  type Finding,
  type Placeholder,
  type Rendered,
  type RenderedFile,
  type RenderedLine,
} from '../../core';
import type { CodeLine } from '../../ui/CodeView';

export interface NotedLine {
  /** The same where the file changes around it: its place, its note, and which of several with both it is. */
  readonly key: string;
  readonly index: number;
  readonly number: number;
  readonly line: RenderedLine;
  /** Findings whose place starts at this line. */
  readonly findings: readonly Finding[];
}

/** The lines of a file, from 1, that have this text outside of comments. */
export const linesWith = (text: string, { lines }: Pick<RenderedFile, 'lines'>): number[] =>
  lines.flatMap((line, index) => (!line.comment && line.text.includes(text) ? [index + 1] : []));

/** A text that the reader has to replace in a file, and the lines that have it, from 1. */
export interface LeftToReplace {
  readonly placeholder: Placeholder;
  readonly lines: readonly number[];
}

/** What one file leaves to replace. */
export const leftIn = (
  { placeholders }: Pick<Rendered, 'placeholders'>,
  file: Pick<RenderedFile, 'lines'>,
): LeftToReplace[] =>
  placeholders.flatMap((placeholder) => {
    const lines = linesWith(placeholder.text, file);
    return lines.length === 0 ? [] : [{ placeholder, lines }];
  });

const placesOf = (text: string, placeholders: Rendered['placeholders']): [number, number][] =>
  placeholders.flatMap(({ text: token }) => {
    const at = text.indexOf(token);
    return at < 0 ? [] : [[at, at + token.length] as [number, number]];
  });

/** Findings at each line of a file: the line where the place of the finding starts. */
function findingsByLine(
  rendered: Rendered,
  findings: readonly Finding[],
  file: number,
): Map<number, Finding[]> {
  const by = new Map<number, Finding[]>();
  for (const finding of findings) {
    const span = spanOf(finding.path, rendered.lines);
    if (span?.file === file) by.set(span.from - 1, [...(by.get(span.from - 1) ?? []), finding]);
  }
  return by;
}

/** The lines that start a note, numbered from 1 down the file. */
export function notedLines(rendered: Rendered, findings: readonly Finding[], file: number): NotedLine[] {
  const by = findingsByLine(rendered, findings, file);
  const lines = rendered.files[file]?.lines ?? [];
  let number = 0;
  const seen = new Map<string, number>();
  return lines.flatMap((line, index): NotedLine[] => {
    const here = by.get(index) ?? [];
    if (!line.note || (!line.starts && here.length === 0)) return [];
    number += 1;
    const place = `${line.path} ${line.note.id}`;
    const earlier = seen.get(place) ?? 0;
    seen.set(place, earlier + 1);
    return [{ key: `${place} ${earlier}`, index, number, line, findings: here }];
  });
}

/** The line with a note that a path of the plan points at: its own, else the nearest above it. */
export function lineAt(
  path: string,
  { lines }: Pick<Rendered, 'lines'>,
  noted: readonly NotedLine[],
): NotedLine | undefined {
  const from = spanOf(path, lines)?.from;
  return from === undefined ? undefined : noted.findLast(({ index }) => index < from);
}

/** The index of the line with a note that answers for a line without one: the same note, started above. */
function answeredAt(index: number, line: RenderedLine, noted: readonly NotedLine[]): number | undefined {
  const id = line.note?.id;
  if (id === undefined) return undefined;
  return noted.findLast((entry) => entry.index <= index && entry.line.note?.id === id)?.index;
}

/** The lines as the code view shows them. */
export function codeLines(
  rendered: Rendered,
  file: number,
  noted: readonly NotedLine[],
  marks: ReadonlyMap<number, '+' | '~'>,
): CodeLine[] {
  const notes = new Map(noted.map((entry) => [entry.index, entry]));
  return (rendered.files[file]?.lines ?? []).map((line, index): CodeLine => {
    const { text } = line;
    const entry = notes.get(index);
    return {
      text,
      mark: marks.get(index),
      note: entry?.number,
      risk: (entry?.findings.length ?? 0) > 0,
      placeholders: placesOf(text, rendered.placeholders),
      opens: answeredAt(index, line, noted),
    };
  });
}
