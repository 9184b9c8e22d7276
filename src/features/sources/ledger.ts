import { isStale, statementKinds, type SourceRecord, type StatementKind } from '../../core';
import { kindTitles } from './words';

export interface SourceFilter {
  /** Words, each of which has to stand in the title, publisher, address, id or in what was read. */
  readonly text: string;
  /** A publisher, or '' for all. */
  readonly publisher: string;
  readonly staleOnly: boolean;
}

export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly SourceRecord[];
  /** Set where the group is about one kind of statements: only these are listed below its sources. */
  readonly kind?: StatementKind;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** The sources that pass a filter. Takes today as 2026-11-21. */
export function filterSources(
  sources: readonly SourceRecord[],
  { text, publisher, staleOnly }: SourceFilter,
  today: string,
): SourceRecord[] {
  const words = wordsOf(text);
  return sources.filter((source) => {
    if (publisher !== '' && source.publisher !== publisher) return false;
    if (staleOnly && !isStale(source, today)) return false;
    const { id, title, url, what = '' } = source;
    const all = [id, title, source.publisher, url, what].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Every publisher with the number of its sources, those with most first. */
export function publishersOf(sources: readonly SourceRecord[]): [publisher: string, sources: number][] {
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'));
}

/** By publisher; those with one source stand together at the end, since a heading each would be a list of headings. */
export function byPublisher(sources: readonly SourceRecord[]): SourceGroup[] {
  const publishers = publishersOf(sources);
  const of = (publisher: string): SourceRecord[] =>
    sources.filter((source) => source.publisher === publisher);
  const alone = publishers.filter(([, number]) => number === 1).flatMap(([publisher]) => of(publisher));
  return [
    ...publishers
      .filter(([, number]) => number > 1)
      .map(([publisher]) => ({ id: publisher, title: publisher, sources: of(publisher) })),
    ...(alone.length > 0 ? [{ id: '', title: 'Publishers of one source', sources: alone }] : []),
  ];
}

/** By what rests on them: a source stands in every group of which something rests on it. */
export const byKind = (sources: readonly SourceRecord[]): SourceGroup[] =>
  statementKinds
    .map((kind) => ({
      id: kind,
      title: kindTitles[kind],
      kind,
      sources: sources.filter(({ statements }) => statements.some((one) => one.kind === kind)),
    }))
    .filter((group) => group.sources.length > 0);
