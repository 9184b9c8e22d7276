import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../model/condition';
import { verdictRank, type Verdict } from '../model/approach';
import { questionIds, unknown, vocabulary, type Answers, type QuestionId } from '../model/vocabulary';
import { allVariants, approaches, variantOf } from '../knowledge/approaches';
import { infer } from '../environment/infer';
import { anyAnswers, valuesOf } from '../testing/arbitraries';
import { decide } from './decide';
import { judgeVariant } from './variant';
import { whatWouldChange } from './whatWouldChange';

const runs = process.env['SLIPWAY_FULL'] ? 5_000 : 400;

const verdicts = (answers: Answers): Map<string, Verdict> => {
  const environment = infer(answers);
  return new Map(
    approaches.flatMap((approach) =>
      approach.variants.map(
        (variant) => [variant.id, judgeVariant(approach, variant, environment).verdict] as const,
      ),
    ),
  );
};

const consistent = (answers: Answers): boolean => infer(answers).contradictions.length === 0;

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
          expect(advice?.text).toMatch(/\S/);
          expect(advice?.reconsider.length).toBeGreaterThan(0);
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

describe('law 5: unknown is not yes', () => {
  /** Verdicts of every consistent world that fills these questions. */
  const worlds = (answers: Answers, ids: readonly QuestionId[]): Map<string, Set<Verdict>> => {
    const seen = new Map<string, Set<Verdict>>();
    const fill = (current: Answers, rest: readonly QuestionId[]): void => {
      const [first, ...others] = rest;
      if (first === undefined) {
        if (!consistent(current)) return;
        for (const [ref, verdict] of verdicts(current)) {
          seen.set(ref, (seen.get(ref) ?? new Set()).add(verdict));
        }
        return;
      }
      for (const value of valuesOf(first)) fill({ ...current, [first]: value }, others);
    };
    fill(answers, ids);
    return seen;
  };

  const blockerQuestions = [
    ...new Set<QuestionId>([
      'jobs',
      'platform',
      ...allVariants.flatMap(({ blockers }) => blockers.flatMap(({ when }) => questionsOf(when))),
    ]),
  ];

  test('one unknown: where its values disagree about blocked it is depends and named; where they agree it is that or depends', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...blockerQuestions), (answers, id) => {
        const base = { ...answers, [id]: unknown } as Answers;
        if (!consistent(base)) return;
        const now = verdicts(base);
        for (const [ref, possible] of worlds(base, [id])) {
          const verdict = now.get(ref);
          const disagree = possible.has('blocked') && possible.size > 1;
          if (disagree) {
            expect(verdict, `${ref} ${id}`).toBe('depends');
            const found = decide(base)
              .approaches.flatMap(({ variants }) => variants)
              .find((v) => v.ref === ref);
            expect(found?.needs.length, `${ref} names nothing`).toBeGreaterThan(0);
          } else if (verdict === 'blocked') expect([...possible], ref).toEqual(['blocked']);
          else if (verdict !== 'depends') expect(possible.has('blocked'), `${ref} ${id}`).toBe(false);
        }
      }),
      { numRuns: runs / 2 },
    );
  });

  test('two unknowns: never more definite than all their worlds', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.uniqueArray(fc.constantFrom(...blockerQuestions.filter((id) => id !== 'jobs')), {
          minLength: 2,
          maxLength: 2,
        }),
        (answers, ids) => {
          const base = { ...answers, ...Object.fromEntries(ids.map((id) => [id, unknown])) } as Answers;
          if (!consistent(base)) return;
          const now = verdicts(base);
          for (const [ref, possible] of worlds(base, ids)) {
            const verdict = now.get(ref);
            if (possible.has('blocked') && possible.size > 1) expect(verdict, ref).toBe('depends');
            if (verdict === 'works' || verdict === 'price') expect(possible.has('blocked'), ref).toBe(false);
          }
        },
      ),
      { numRuns: Math.ceil(runs / 40) },
    );
  });

  test('a severity that is not certain is the worst one: knowing more never makes it worse', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...valuesOf('trust')), (answers, trust) => {
        const before = verdicts({ ...answers, trust: unknown });
        const after = verdicts({ ...answers, trust } as Answers);
        for (const [ref, verdict] of before) {
          if (verdict === 'works') expect(after.get(ref), ref).toBe('works');
        }
      }),
      { numRuns: runs },
    );
  });

  test('absent decides exactly as unknown', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const absent = Object.fromEntries(
          Object.entries(answers).filter(([, value]) => value !== unknown),
        ) as Answers;
        expect(decide(absent)).toEqual(decide(answers));
      }),
      { numRuns: runs / 4 },
    );
  });

  test('open names every question whose answer would change the recommendation', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questionIds), (answers, id) => {
        const base = { ...answers, [id]: unknown } as Answers;
        const environment = infer(base);
        if (environment.origin[id] !== 'open') return;
        const open = decide(base).open.find(({ question }) => question === id);
        const results = new Set(
          (id === 'jobs' ? vocabulary.jobs.map((job) => [job]) : valuesOf(id))
            .map((value) => ({ ...base, [id]: value }))
            .filter((next) => infer(next).contradictions.length <= environment.contradictions.length)
            .map((next) => decide(next).best?.refs[0] ?? 'none'),
        );
        if (open?.changes === 'recommendation') expect(results.size).toBeGreaterThan(1);
        else if (
          open === undefined &&
          !['workspace', 'registryCache', 'dockerfile', 'placement'].includes(id)
        ) {
          expect(results.size, `${id}: ${[...results].join()}`).toBe(1);
        }
      }),
      { numRuns: Math.ceil(runs / 8) },
    );
  });
});

describe('decide', () => {
  test('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).toReversed()) as Answers;
        expect(decide(reversed)).toEqual(decide(answers));
      }),
      { numRuns: runs / 4 },
    );
  });

  test('code from anybody is never works, and every verdict has a sentence with a reason', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { variants } of decide({ ...answers, trust: 'anyone' }).approaches) {
          for (const variant of variants) {
            expect(variant.verdict).not.toBe('works');
            expect(variant.sentence).toMatch(/\.$/);
            expect(variant.reasons.length, variant.ref).toBeGreaterThan(0);
            for (const reason of variant.reasons)
              expect(reason.sources.length, reason.text).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: runs / 4 },
    );
  });

  test('an approach has the verdict of its best variant and names it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { ref, verdict, variants } of decide(answers).approaches) {
          expect(variantOf(ref)).toBeDefined();
          expect(variants.find((variant) => variant.ref === ref)?.verdict).toBe(verdict);
          if (verdict === 'blocked')
            expect(variants.every((variant) => variant.verdict === 'blocked')).toBe(true);
        }
      }),
      { numRuns: runs / 4 },
    );
  });
});

describe('whatWouldChange', () => {
  test('what it proposes does unblock, and no smaller change does', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...allVariants.map(({ id }) => id)), (answers, ref) => {
        if (verdicts(answers).get(ref) !== 'blocked') return;
        const proposals = whatWouldChange(answers, ref);
        for (const { answers: next } of proposals) {
          expect(verdictRank(verdicts(next).get(ref) ?? 'blocked')).toBeGreaterThan(verdictRank('depends'));
        }
        const size = proposals[0]?.changes.length ?? 0;
        expect(proposals.every(({ changes }) => changes.length === size)).toBe(true);
      }),
      { numRuns: runs / 8 },
    );
  });

  test('the socket needs Docker on the nodes, and a platform that has it', () => {
    const [first] = whatWouldChange(
      { jobs: ['build-image'], runtime: 'containerd', podSecurity: 'privileged' },
      'docker-socket',
    );
    expect(first?.changes).toEqual([{ question: 'runtime', value: 'docker' }]);
  });
});
