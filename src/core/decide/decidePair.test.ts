import { describe, expect, test } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { verdictRank } from '../model/approach';
import { allVariants, coversOf, refTitle, solutionOf, variantOf } from '../knowledge/approaches';
import { coveringAnswers } from '../testing/worlds';
import { decide, decisionFor } from './decide';

const restricted: Answers = {
  jobs: ['build-image', 'testcontainers'],
  podSecurity: 'restricted',
  ci: 'jenkins',
};

const worlds = coveringAnswers().filter((_, index) => index % 40 === 0);

const judged = (answers: Answers, solution: string) => decisionFor(decide(answers), solution)!;

describe('a solution of two', () => {
  test('is judged as the ranking judges it', () => {
    for (const answers of worlds) {
      const decision = decide(answers);
      for (const { refs, verdict } of decision.solutions) {
        if (refs.length !== 2) continue;
        const found = decisionFor(decision, solutionOf(refs));
        expect([refs, found?.verdict]).toEqual([refs, verdict]);
        expect(found?.sentence).toContain(refTitle(found?.with ?? '?'));
      }
    }
  });

  test('says what each does, and gives the reasons of both', () => {
    const { verdict, sentence, reasons } = judged(restricted, 'buildkit-service/mtls,kubedock/default');
    expect(verdict).toBe('price');
    expect(sentence).toBe(
      'Only together with kubedock: this does “Build images”, that does “Testcontainers”.',
    );
    for (const ref of ['buildkit-service/mtls', 'kubedock/default'])
      expect(reasons.map(({ text }) => text)).toContain(variantOf(ref)?.variant.reasons[0]?.say);
  });

  test('is blocked where one half is, by what blocks that half', () => {
    const { verdict, blockedBy, sentence } = judged(restricted, 'kaniko-fork/default,kubedock/default');
    expect(verdict).toBe('blocked');
    expect(blockedBy).toEqual(['builder-refused-by-restricted']);
    expect(sentence).toMatch(/Kaniko unpacks images as root/);
  });

  test('is blocked where neither does a job, and says which', () => {
    const { verdict, sentence } = judged(
      { ...restricted, jobs: ['build-image', 'existing-docker-scripts', 'testcontainers'] },
      'buildkit-service/mtls,kubedock/default',
    );
    expect(verdict).toBe('blocked');
    expect(sentence).toMatch(/^Neither of the two does “[^”]+”\.$/);
  });

  test('with one half idle is as good as the other one, and says so', () => {
    const answers: Answers = { ...restricted, jobs: ['build-image'] };
    const { verdict, sentence } = judged(answers, 'buildkit-service/mtls,kubedock/default');
    const alone = judged(answers, 'buildkit-service/mtls');
    expect(verdict).toBe(alone.verdict);
    expect(sentence).toBe(`kubedock has nothing to do for these jobs. ${alone.sentence}`);
  });

  test('is never better than its halves, with any answers', () => {
    const pairs = allVariants
      .filter((variant) => coversOf(variant).join() === 'build-image')
      .map((variant) => `${variant.id},kubedock/default`);
    for (const answers of worlds) {
      const decision = decide({ ...answers, jobs: ['build-image', 'testcontainers'] });
      for (const pair of pairs) {
        const found = decisionFor(decision, pair);
        expect(found?.sentence, pair).toMatch(/\S/);
        const half = pair.split(',')[0]!;
        const alone = decisionFor(decide({ ...answers, jobs: ['build-image'] }), half);
        expect(verdictRank(found!.verdict), pair).toBeLessThanOrEqual(verdictRank(alone!.verdict));
      }
    }
  });

  test('of a variant that is none is not judged', () => {
    expect(decisionFor(decide({}), 'buildkit-service/mtls,none/none')).toBeUndefined();
  });
});
