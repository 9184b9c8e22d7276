import { spanOf, type Finding, type Plan, type Rendered, type RenderedLine } from '../../core';
import type { CodeLine } from '../../ui/CodeView';

export interface NotedLine {
  readonly index: number;
  readonly number: number;
  readonly line: RenderedLine;
  /** Findings whose place starts at this line. */
  readonly findings: readonly Finding[];
}

const placesOf = (text: string, plan: Plan): [number, number][] =>
  plan.placeholders.flatMap(({ text: token }) => {
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
    let path = finding.path;
    while (path !== '' && !rendered.lines[path] && path.includes('/'))
      path = path.slice(0, path.lastIndexOf('/'));
    const span = rendered.lines[path];
    if (span?.file === file) by.set(span.from - 1, [...(by.get(span.from - 1) ?? []), finding]);
  }
  return by;
}

/** The lines that start a note, numbered from 1 down the file. */
export function notedLines(rendered: Rendered, findings: readonly Finding[], file: number): NotedLine[] {
  const by = findingsByLine(rendered, findings, file);
  const lines = rendered.files[file]?.lines ?? [];
  let number = 0;
  return lines.flatMap((line, index): NotedLine[] => {
    const here = by.get(index) ?? [];
    if (!line.note || (!line.starts && here.length === 0)) return [];
    number += 1;
    return [{ index, number, line, findings: here }];
  });
}

/** Index of the line with a note that a path of the plan points at: its own, else the nearest above it. */
export function lineAt(
  path: string,
  { lines }: Pick<Rendered, 'lines'>,
  noted: readonly NotedLine[],
): number | undefined {
  const from = spanOf(path, lines)?.from;
  return from === undefined ? undefined : noted.findLast(({ index }) => index < from)?.index;
}

/** The lines as the code view shows them. */
export function codeLines(
  rendered: Rendered,
  plan: Plan,
  file: number,
  noted: readonly NotedLine[],
  marks: ReadonlyMap<number, '+' | '~'>,
): CodeLine[] {
  const notes = new Map(noted.map((entry) => [entry.index, entry]));
  return (rendered.files[file]?.lines ?? []).map(({ text }, index): CodeLine => {
    const entry = notes.get(index);
    return {
      text,
      mark: marks.get(index),
      note: entry?.number,
      risk: (entry?.findings.length ?? 0) > 0,
      placeholders: placesOf(text, plan),
    };
  });
}
