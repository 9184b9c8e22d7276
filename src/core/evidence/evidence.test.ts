import { describe, expect, it } from 'vitest';
import { statementKinds } from '../model/statement';
import { variantOf } from '../knowledge/approaches';
import { criterionRules } from '../knowledge/criteria';
import { riskHeadOf } from '../knowledge/risks';
import { sources } from '../knowledge/sources';
import { evidence, isStale } from './evidence';
import { statements } from './statements';

describe('evidence', () => {
  const { sources: records, count } = evidence();

  it('has every source once, in the order of the registry', () => {
    expect(records.map(({ id }) => id)).toEqual(Object.keys(sources));
    expect(count).toBe(statements().length);
  });

  it('leaves no source without something that rests on it', () => {
    expect(records.filter((record) => record.statements.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('lists what cites a source and nothing else', () => {
    for (const { id, statements: resting } of records)
      for (const one of resting) expect(one.sources, `${id}: ${one.title}`).toContain(id);
    const listed = records.flatMap((record) => record.statements);
    for (const one of statements())
      expect(listed.some(({ kind, title }) => kind === one.kind && title === one.title)).toBe(true);
  });

  it('has statements of every kind', () => {
    const kinds = new Set(statements().map(({ kind }) => kind));
    expect(statementKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('points at variants, risks and cells that there are', () => {
    for (const { title, shownAt } of statements()) {
      if (shownAt?.ref !== undefined) expect(variantOf(shownAt.ref), title).toBeDefined();
      if (shownAt?.highlight === undefined) continue;
      const { place, highlight } = shownAt;
      if (place === 'risks') expect(riskHeadOf(highlight), title).toBeDefined();
      else expect(criterionRules.map(({ id }) => id)).toContain(highlight.split(':')[0]);
    }
  });
});

describe('a stale source', () => {
  it.each([
    ['2026-11-21', '2026-11-21', false],
    ['2026-11-21', '2027-11-20', false],
    ['2026-11-21', '2027-11-21', false],
    ['2026-11-21', '2027-11-22', true],
    ['2026-12-31', '2028-01-01', true],
    ['2026-12-31', '2027-12-31', false],
    // A leap day has no anniversary: the next day is the first that is later.
    ['2028-02-29', '2029-02-28', false],
    ['2028-02-29', '2029-03-01', true],
    // A clock that is behind makes nothing stale.
    ['2026-11-21', '2020-01-01', false],
  ])('read %s, on %s: %s', (checked, today, stale) => {
    expect(isStale({ checked }, today)).toBe(stale);
  });
});
