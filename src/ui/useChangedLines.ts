import { useState } from 'react';
import { count } from './count';

/** A line that can be recognised again by the place that it belongs to. */
export interface PlacedLine {
  readonly path: string;
  readonly text: string;
  readonly comment: boolean;
  readonly note?: { readonly short: string } | undefined;
}

export interface ChangedLines {
  /** `+` for a line whose place is new, `~` for one whose text changed; by index. */
  readonly marks: ReadonlyMap<number, '+' | '~'>;
  /** One sentence for the status line; empty where nothing changed. */
  readonly sentence: string;
}

const none: ChangedLines = { marks: new Map(), sentence: '' };

/** What changed between two versions of a file, by place and text. */
export function changesBetween(before: readonly PlacedLine[], after: readonly PlacedLine[]): ChangedLines {
  const texts = new Map<string, Set<string>>();
  for (const { path, text } of before) texts.set(path, (texts.get(path) ?? new Set()).add(text));
  const present = new Set(after.map(({ path }) => path));
  const marks = new Map<number, '+' | '~'>();
  after.forEach(({ path, text, comment }, index) => {
    if (comment || path === '') return;
    const known = texts.get(path);
    if (!known) marks.set(index, '+');
    else if (!known.has(text)) marks.set(index, '~');
  });
  const gone = before.filter(({ path }) => path !== '' && !present.has(path)).length;
  if (marks.size + gone === 0) return none;
  const short = [...marks.keys()]
    .map((index) => after[index]?.note?.short)
    .find((words) => words !== undefined);
  const parts = [
    ...(marks.size > 0 ? [`${count(marks.size, 'line')} changed`] : []),
    ...(gone > 0 ? [`${count(gone, 'line')} removed`] : []),
  ];
  return { marks, sentence: `${parts.join(', ')}${short === undefined ? '' : `: ${short}`}` };
}

/**
 * The lines that the last choice changed, until the next one does. Another `view` of the file (its format, its
 * comments) is no change of the file.
 */
export function useChangedLines(lines: readonly PlacedLine[], view = ''): ChangedLines {
  const text = lines.map((line) => line.text).join('\n');
  const [seen, setSeen] = useState({ text, lines, view, changes: none });
  if (seen.text === text && seen.view === view) return seen.changes;
  const changes = seen.view === view ? changesBetween(seen.lines, lines) : none;
  setSeen({ text, lines, view, changes });
  return changes;
}
