import type { Source } from '../model/source';
import { statementKinds, type Statement } from '../model/statement';
import { sources, type SourceId } from '../knowledge/sources';
import { statements } from './statements';

/** A source with all that rests on it. */
export interface SourceRecord extends Source {
  readonly id: SourceId;
  /** By kind; two that read the same stand once. */
  readonly statements: readonly Statement[];
}

export interface Evidence {
  readonly sources: readonly SourceRecord[];
  /** How many statements rest on sources, each counted once. */
  readonly count: number;
}

const same = (a: Statement, b: Statement): boolean => a.kind === b.kind && a.title === b.title;

/** Every source, in the order of the registry, with what rests on it. */
export function evidence(): Evidence {
  const all = statements();
  const citing = new Map<string, Statement[]>();
  for (const one of all) {
    for (const id of new Set(one.sources)) {
      const list = citing.get(id) ?? [];
      if (!list.some((other) => same(one, other))) list.push(one);
      citing.set(id, list);
    }
  }
  return {
    count: all.length,
    sources: Object.entries(sources).map(([id, source]) => ({
      ...source,
      id: id as SourceId,
      statements: (citing.get(id) ?? []).toSorted(
        (a, b) => statementKinds.indexOf(a.kind) - statementKinds.indexOf(b.kind),
      ),
    })),
  };
}

/** Months after which nobody should rely on a source without looking again. */
export const STALE_MONTHS = 12;

/** Whether a source was last read more than twelve months before a day. Takes both as 2026-11-21. */
export function isStale({ checked }: Pick<Source, 'checked'>, today: string): boolean {
  const [year = 0, month = 1] = checked.split('-').map(Number);
  const months = year * 12 + month - 1 + STALE_MONTHS;
  const limit = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}${checked.slice(7)}`;
  return today > limit;
}
