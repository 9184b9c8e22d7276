import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../model/decision';
import type { Verdict } from '../model/approach';
import { questionsOf } from '../model/condition';
import { isSetQuestion, unknown, vocabulary, type Answers, type QuestionId } from '../model/vocabulary';
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

const consistent = (answers: Answers): boolean => infer(answers).contradictions.length === 0;

describe('law 5: unknown is not yes', () => {
  /** Values that what is fixed, by the platform or by another answer, still leaves for a question. */
  const possibleValues = (answers: Answers, id: QuestionId): readonly (string | readonly string[])[] => {
    const { possible } = infer(answers);
    const left: readonly string[] | undefined = isSetQuestion(id) ? undefined : possible[id];
    return valuesOf(id).filter((value) => left?.includes(value as string) ?? true);
  };

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
      for (const value of possibleValues(current, first)) fill({ ...current, [first]: value }, others);
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

  test('no platform contradicts what a namespace refuses: somebody sets that for each namespace', () => {
    for (const platform of vocabulary.platform) {
      for (const podSecurity of vocabulary.podSecurity)
        expect(infer({ platform, podSecurity }).contradictions, platform).toEqual([]);
    }
  });

  test('Fargate stays possible while the platform is open: daemons depend on it, in a namespace that refuses nothing', () => {
    const answers: Answers = { jobs: ['run-containers'], podSecurity: 'privileged', trust: 'own-team' };
    const { approaches } = decide(answers);
    const sidecar = approaches.find(({ id }) => id === 'dind-sidecar');
    expect(sidecar).toMatchObject({ verdict: 'depends', needs: ['platform'] });
    expect(verdicts({ ...answers, platform: 'eks-fargate' }).get('dind-sidecar/unix')).toBe('blocked');
    expect(verdicts({ ...answers, platform: 'eks' }).get('dind-sidecar/unix')).toBe('price');
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
        // The answers themselves differ, and nothing that is said of them.
        const said = (decision: Decision) => ({ ...decision, environment: undefined });
        expect(said(decide(absent))).toEqual(said(decide(answers)));
      }),
      { numRuns: runs / 4 },
    );
  });
});
