import type { RenderedFile, RenderedLine } from '../model/render';
import { runsBetween, wordsBetween, type Span } from './textDiff';

/** A line of one of the two files. */
export interface DiffLine {
  /** From 0. */
  readonly index: number;
  readonly line: RenderedLine;
  /** The words that the line of the other file has not, where the two are the same line with other words. */
  readonly words: readonly Span[];
}

/** Two lines side by side, or one that only one file has. */
export interface DiffRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  readonly before?: DiffLine;
  readonly after?: DiffLine;
}

type Lines = readonly RenderedLine[];

/** What makes two lines the same line with another value: their place and key, else how they begin. */
function keyOf({ text, path, comment }: RenderedLine): string {
  if (comment) return `comment ${text.trim().split(/\s+/).slice(0, 2).join(' ')}`;
  const own = /^\s*(?:- )*["']?[\w./-]+["']?\s*[:=(]/.exec(text)?.[0] ?? /^\s*\S+/.exec(text)?.[0] ?? '';
  return `${path} ${own.trim()}`;
}

/** The lines that stand where the other file has others: those with the same key are paired, in order. */
function changedRows(before: Lines, after: Lines, at: number, to: number): DiffRow[] {
  const [ours, theirs] = [before.map(keyOf), after.map(keyOf)];
  const rows: DiffRow[] = [];
  let [left, right] = [0, 0];
  for (const { in: where, members } of runsBetween(ours, theirs)) {
    for (const _ of members) {
      const old = where === 'after' ? undefined : before[left];
      const fresh = where === 'before' ? undefined : after[right];
      const words = old && fresh ? wordsBetween(old.text, fresh.text) : { before: [], after: [] };
      rows.push({
        kind: old && fresh ? 'changed' : old ? 'removed' : 'added',
        ...(old && { before: { index: at + left, line: old, words: words.before } }),
        ...(fresh && { after: { index: to + right, line: fresh, words: words.after } }),
      });
      if (old) left += 1;
      if (fresh) right += 1;
    }
  }
  return rows;
}

/**
 * Two versions of a file as rows: lines that both have, lines of which the words differ, and lines of one alone. Every
 * line of both stands in one row, in its order.
 */
export function diffFiles(
  before: Pick<RenderedFile, 'lines'> | undefined,
  after: Pick<RenderedFile, 'lines'> | undefined,
): DiffRow[] {
  const [old, fresh] = [before?.lines ?? [], after?.lines ?? []];
  const rows: DiffRow[] = [];
  let [at, to] = [0, 0];
  let waiting: { before: Lines; after: Lines } = { before: [], after: [] };
  const settle = (): void => {
    rows.push(
      ...changedRows(waiting.before, waiting.after, at - waiting.before.length, to - waiting.after.length),
    );
    waiting = { before: [], after: [] };
  };
  const text = ({ text: own }: RenderedLine): string => own;
  for (const { in: where, members } of runsBetween(old.map(text), fresh.map(text))) {
    const length = members.length;
    if (where === 'both') {
      settle();
      for (let offset = 0; offset < length; offset += 1) {
        const [left, right] = [old[at + offset], fresh[to + offset]];
        if (left && right)
          rows.push({
            kind: 'same',
            before: { index: at + offset, line: left, words: [] },
            after: { index: to + offset, line: right, words: [] },
          });
      }
    } else if (where === 'before') waiting = { ...waiting, before: old.slice(at, at + length) };
    else waiting = { ...waiting, after: fresh.slice(to, to + length) };
    if (where !== 'after') at += length;
    if (where !== 'before') to += length;
  }
  settle();
  return rows;
}

/** How many lines of the two files are not the same. */
export const changedLines = (rows: readonly DiffRow[]): number =>
  rows.filter(({ kind }) => kind !== 'same').length;

/** Rows that are shown, or that are folded because nothing near them changed. */
export interface DiffStretch {
  readonly folded: boolean;
  readonly rows: readonly DiffRow[];
}

/** A fold hides at least this many lines: it takes the room of one itself. */
const SHORTEST_FOLD = 4;

/** Rows as stretches, in order: those with a change keep `context` lines around it, what is between is folded. */
export function foldRows(rows: readonly DiffRow[], context = 3): DiffStretch[] {
  const isNear = rows.map(() => false);
  rows.forEach(({ kind }, index) => {
    if (kind === 'same') return;
    isNear.fill(true, Math.max(index - context, 0), Math.min(index + context, rows.length - 1) + 1);
  });
  const stretches: { folded: boolean; rows: DiffRow[] }[] = [];
  rows.forEach((row, index) => {
    const folded = isNear[index] !== true;
    const last = stretches.at(-1);
    if (last?.folded === folded) last.rows.push(row);
    else stretches.push({ folded, rows: [row] });
  });
  return stretches.map((stretch) => ({
    ...stretch,
    folded: stretch.folded && stretch.rows.length >= SHORTEST_FOLD,
  }));
}
