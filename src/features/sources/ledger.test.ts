import { describe, expect, it } from 'vitest';
import { evidence, statementKinds } from '../../core';
import { byKind, byPublisher, filterSources, publishersOf } from './ledger';

const { sources } = evidence();
const nothing = { text: '', publisher: '', staleOnly: false };
const today = '2026-11-25';

describe('the filter of sources', () => {
  it('without anything in it leaves all', () => {
    expect(filterSources(sources, nothing, today)).toEqual(sources);
  });

  it('wants every word, wherever it stands and however it is written', () => {
    const found = filterSources(sources, { ...nothing, text: '  ENTRYPOINT docker-library ' }, today);
    expect(found.map(({ id }) => id)).toContain('dind-entrypoint');
    for (const { id, title, publisher, url, what } of found) {
      const all = [id, title, publisher, url, what].join(' ').toLowerCase();
      expect(all).toContain('entrypoint');
      expect(all).toContain('docker-library');
    }
    expect(filterSources(sources, { ...nothing, text: 'entrypoint zzz' }, today)).toEqual([]);
  });

  it('keeps one publisher', () => {
    const found = filterSources(sources, { ...nothing, publisher: 'Kubernetes' }, today);
    expect(found.length).toBe(new Map(publishersOf(sources)).get('Kubernetes'));
    expect(new Set(found.map(({ publisher }) => publisher))).toEqual(new Set(['Kubernetes']));
  });

  it('keeps what is stale on the day that it is told', () => {
    const stale = (day: string): number =>
      filterSources(sources, { ...nothing, staleOnly: true }, day).length;
    const [oldest = ''] = sources.map(({ checked }) => checked).toSorted();
    expect(stale(oldest)).toBe(0);
    expect(stale('2099-01-01')).toBe(sources.length);
  });
});

describe('groups of sources', () => {
  it('by publisher have every source once', () => {
    const grouped = byPublisher(sources).flatMap((group) => group.sources.map(({ id }) => id));
    expect(grouped.toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
    for (const group of byPublisher(sources).slice(0, -1)) expect(group.sources.length).toBeGreaterThan(1);
  });

  it('by what rests on them have every source, in the order of the kinds', () => {
    const groups = byKind(sources);
    expect(new Set(groups.flatMap((group) => group.sources))).toEqual(new Set(sources));
    const order = groups.map(({ kind }) => statementKinds.indexOf(kind ?? 'question'));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
