import { describe, expect, it } from 'vitest';
import { trustContexts } from '../model/environment';
import { severities } from '../model/severity';
import { approaches, allVariants } from '../knowledge/approaches';
import { criterionRules } from '../knowledge/criteria';
import { question } from '../knowledge/questions';
import { infer } from '../environment/infer';
import { blockerTable, contextTable, neverRecommended, scoring, weightRule } from './method';
import { outcomeOf } from './outcome';
import { riskWorth } from './riskTable';
import { blockersOf } from './verdict';

describe('the table of hard limits', () => {
  const table = blockerTable();

  it('has every blocker of every variant, and none twice', () => {
    expect(table.map(({ approach }) => approach)).toEqual(approaches.map(({ id }) => id));
    const listed = table.flatMap(({ blockers }) =>
      blockers.flatMap(({ id, variants }) => variants.map((variant) => `${variant} ${id}`)),
    );
    const real = allVariants.flatMap((variant) => blockersOf(variant).map(({ id }) => `${variant.id} ${id}`));
    expect(listed.toSorted()).toEqual(real.toSorted());
  });

  it('names a question that lifts each, and who can, in whole sentences', () => {
    for (const { say, whoCanChange, changes } of table.flatMap(({ blockers }) => blockers)) {
      expect(question(changes).title).toMatch(/\S/);
      expect(say).toMatch(/\.$/);
      expect(whoCanChange).toMatch(/[.!?]$/);
    }
  });
});

describe('the rule of a weight', () => {
  it.each(criterionRules.map((criterion) => [criterion.id, criterion] as const))(
    '%s: is what the criterion weighs',
    (_, criterion) => {
      const { by, weights, open } = weightRule(criterion);
      expect(criterion.weight(infer({}))).toBe(open);
      const heaviest = weights.map(({ weight }) => weight);
      expect(heaviest).toEqual(heaviest.toSorted((a, b) => b - a));
      if (by === 'nothing' || by === 'trust' || by === 'several') return;
      for (const { weight, values } of weights)
        for (const value of values) {
          const answer = by === 'jobs' || by === 'sandbox' ? [value] : value;
          expect(criterion.weight(infer({ [by]: answer }))).toBe(weight);
        }
    },
  );

  it('follows the trust context, one question, several or nothing', () => {
    expect(weightRule({ reads: [], weight: () => 2 })).toEqual({
      by: 'nothing',
      weights: [{ weight: 2, values: [] }],
      open: 2,
    });
    expect(
      weightRule({ reads: ['trust', 'tenancy'], weight: ({ trust }) => (trust.context === 'D' ? 3 : 1) }),
    ).toEqual({
      by: 'trust',
      weights: [
        { weight: 3, values: ['D'] },
        { weight: 1, values: expect.arrayContaining(['A', 'B', 'C']) },
      ],
      open: 3,
    });
    const both = weightRule({
      reads: ['cache', 'nodeChanges'],
      weight: ({ possible }) => (possible.cache[0] === 'none' && possible.nodeChanges[0] === 'none' ? 1 : 0),
    });
    expect([both.by, both.weights.map(({ weight }) => weight)]).toEqual(['several', [1, 0]]);
  });
});

describe('trust contexts', () => {
  it('all four are reached, and every answer has one', () => {
    const cells = contextTable().flatMap((row) => row.cells);
    expect(cells).toHaveLength(12);
    expect([...new Set(cells.map(({ context }) => context))].toSorted()).toEqual([...trustContexts]);
  });
});

describe('the worth of risks', () => {
  it('is what the page says: so many points halve it', () => {
    const points = severities.map(scoring.riskPoints);
    expect(points).toEqual(points.toSorted((a, b) => a - b));
    for (const variant of allVariants)
      for (const context of trustContexts) {
        expect(riskWorth([variant], context)).toBeGreaterThan(0);
        expect(riskWorth([variant], context)).toBeLessThanOrEqual(1);
      }
    expect(scoring.halfAt).toBe(scoring.riskPoints('critical'));
  });
});

describe('what is never recommended', () => {
  it('is what is unfit for code of anybody beside other workloads, each named once', () => {
    const { refs, runsContainers } = neverRecommended();
    const exposed = { trust: 'anyone', tenancy: 'shared-nodes' } as const;
    const { judged } = outcomeOf(infer({ ...exposed, podSecurity: 'privileged', runtime: 'docker' }));
    const unfit = judged.filter((one) => one.unfit && !one.partner).map(({ variant }) => variant.id);
    const named = allVariants.filter(({ id }) => refs.some((ref) => id === ref || id.startsWith(`${ref}/`)));
    expect(named.map(({ id }) => id)).toEqual(unfit);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).toContain('docker-socket');
    expect(runsContainers === undefined || !named.some(({ id }) => runsContainers.includes(id))).toBe(true);
  });
});
