import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionIds, unknown, vocabulary, type Answers } from '../model/vocabulary';
import { assumedAnswers } from '../environment/assume';
import { infer } from '../environment/infer';
import { anyAnswers, valuesOf } from '../testing/arbitraries';
import { decide } from './decide';

const runs = process.env['SLIPWAY_FULL'] ? 600 : 50;

describe('open questions', () => {
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
      { numRuns: runs },
    );
  });

  test('a recommendation is provisional exactly where an answer is awaited or could change it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { best, open } = decide(answers);
        if (!best) return;
        const couldChange = open.some(({ changes }) => changes === 'recommendation');
        expect(best.provisional).toBe(best.verdict === 'depends' || couldChange);
      }),
      { numRuns: runs },
    );
  });

  test('what is not provisional holds whatever the next answer is', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...questionIds.filter((id) => id !== 'jobs')),
        (answers, id) => {
          const base = { ...assumedAnswers(infer(answers)), [id]: unknown } as Answers;
          const { best, open } = decide(base);
          if (!best || best.provisional || infer(base).origin[id] !== 'open') return;
          const before = infer(base).contradictions.length;
          for (const value of open.some(({ question }) => question === id) ? valuesOf(id) : []) {
            const next = { ...base, [id]: value } as Answers;
            if (infer(next).contradictions.length > before) continue;
            seen += 1;
            expect(decide(next).best?.refs, id).toEqual(best.refs);
          }
        },
      ),
      { numRuns: 8 * runs },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
