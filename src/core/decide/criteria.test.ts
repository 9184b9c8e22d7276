import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Environment } from '../model/environment';
import { questionIds, type QuestionId } from '../model/vocabulary';
import { allVariants } from '../knowledge/approaches';
import { cellOf, cellsOf } from '../knowledge/cells';
import { criterionRules } from '../knowledge/criteria';
import { infer } from '../environment/infer';
import { anyAnswers } from '../testing/arbitraries';
import { influential } from './influential';

/** An environment that notes which questions are looked at. */
function watched(environment: Environment, seen: Set<string>): Environment {
  const watch = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, key, receiver): unknown => {
        if (questionIds.includes(key as QuestionId)) seen.add(String(key));
        return Reflect.get(object, key, receiver);
      },
    });
  const { trust, ...rest } = environment;
  return {
    ...rest,
    answers: watch(environment.answers),
    possible: watch(environment.possible),
    usual: watch(environment.usual),
    members: watch(environment.members),
    masks: watch(environment.masks),
    sets: watch(environment.sets),
    origin: watch(environment.origin),
    get trust() {
      for (const id of ['trust', 'tenancy']) seen.add(id);
      return trust;
    },
  };
}

describe('criteria', () => {
  test('weights and ratings look at what is declared, in any world', () => {
    const found = new Map(criterionRules.map(({ id }) => [id, new Set<string>()]));
    const rated = new Map(criterionRules.map(({ id }) => [id, new Set<string>()]));
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const environment = infer(answers);
        for (const criterion of criterionRules) {
          const seen = found.get(criterion.id) ?? new Set<string>();
          const spied = watched(environment, seen);
          criterion.weight(spied);
          const ratedBy = rated.get(criterion.id) ?? new Set<string>();
          for (const variant of allVariants) criterion.rate(variant, watched(environment, ratedBy));
          for (const id of ratedBy) seen.add(id);
        }
      }),
      { numRuns: 200 },
    );
    for (const { id, reads, ratedBy = [] } of criterionRules) {
      expect([id, [...(found.get(id) ?? [])].toSorted()]).toEqual([id, [...reads].toSorted()]);
      expect([id, [...(rated.get(id) ?? [])].toSorted()]).toEqual([id, [...ratedBy].toSorted()]);
    }
  });

  test('what they look at is searched for open questions', () => {
    for (const { id, reads } of criterionRules)
      for (const question of reads) expect(influential.has(question), `${id} ${question}`).toBe(true);
    expect(influential.has('kubernetes')).toBe(true);
  });

  test('a typed cell has the rating that the ranking uses', () => {
    const environment = infer({});
    const facts = undefined as never;
    for (const criterion of criterionRules.filter(({ id }) => cellsOf(id).from === 'record')) {
      for (const variant of allVariants) {
        const cell = cellOf(criterion, variant, environment, facts);
        expect(cell.rating).toBe(criterion.rate(variant, environment));
        expect(cell.text).toMatch(/\.$/);
      }
    }
  });
});
