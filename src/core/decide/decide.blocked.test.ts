import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../model/approach';
import { vocabulary, type Answers, type QuestionId } from '../model/vocabulary';
import { allVariants } from '../knowledge/approaches';
import { infer } from '../environment/infer';
import { anyAnswers, valuesOf } from '../testing/arbitraries';
import { decide } from './decide';
import { verdictOf } from './verdict';

const runs = process.env['SLIPWAY_FULL'] ? 5_000 : 400;

const verdicts = (answers: Answers): Map<string, Verdict> => {
  const environment = infer(answers);
  return new Map(allVariants.map((variant) => [variant.id, verdictOf(variant, environment)]));
};

describe('law 4: blocked is blocked', () => {
  test('the recommendation is never blocked, and nothing blocked is offered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const decision = decide(answers);
        const by = new Map(
          decision.approaches.flatMap(({ variants }) => variants).map((v) => [v.ref, v.verdict]),
        );
        for (const { refs } of decision.solutions) {
          for (const ref of refs) expect(by.get(ref)).not.toBe('blocked');
        }
        if (decision.best) expect(decision.solutions).toContainEqual(decision.best);
      }),
      { numRuns: runs },
    );
  });

  test('with every approach blocked the page says what to reconsider and who can change it', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { best, advice, approaches: decided } = decide(answers);
        expect(advice === null).toBe(best !== null);
        if (decided.every(({ verdict }) => verdict === 'blocked')) {
          seen += 1;
          expect(advice?.reconsider.length).toBeGreaterThan(0);
          for (const { say } of advice?.reconsider.flat() ?? []) expect(say).toMatch(/^[A-Z].*\.$/);
        }
      }),
      { numRuns: runs },
    );
    expect(seen).toBeGreaterThan(0);
  });

  const tighter: readonly [QuestionId, readonly string[]][] = [
    ['podSecurity', ['privileged', 'no-privileged', 'baseline', 'restricted']],
    ['nodeChanges', ['image', 'settings', 'none']],
  ];
  test.each(tighter)('tightening %s never unblocks', (id, order) => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(order.length - 2), (answers, from) => {
        const before = verdicts({ ...answers, [id]: order[from] });
        const after = verdicts({ ...answers, [id]: order[from + 1] });
        for (const [ref, verdict] of before) {
          if (verdict === 'blocked') expect(after.get(ref), ref).toBe('blocked');
        }
      }),
      { numRuns: runs },
    );
  });

  test('one more job never unblocks', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...valuesOf('jobs')),
        fc.constantFrom(...vocabulary.jobs),
        (answers, jobs, more) => {
          const before = verdicts({ ...answers, jobs } as Answers);
          const wider = vocabulary.jobs.filter((job) => jobs.includes(job) || job === more);
          const after = verdicts({ ...answers, jobs: wider });
          for (const [ref, verdict] of before)
            if (verdict === 'blocked') expect(after.get(ref), ref).toBe('blocked');
        },
      ),
      { numRuns: runs },
    );
  });
});
