import { describe, expect, test } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { verdictRank, type Rating } from '../model/approach';
import { allVariants, coversOf, refTitle, solutionOf, variantOf } from '../knowledge/approaches';
import { criterionRules } from '../knowledge/criteria';
import { assumedAnswers } from '../environment/assume';
import { infer } from '../environment/infer';
import { coveringAnswers } from '../testing/worlds';
import { decide, decisionFor } from './decide';
import { drawnWorld } from './drawnWorld';
import { rateSolution, ratingWorth } from './rate';

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
    const { verdict, sentence, reasons } = judged(
      { ...restricted, jobs: ['build-image', 'existing-docker-scripts', 'testcontainers'] },
      'buildkit-service/mtls,kubedock/default',
    );
    expect(verdict).toBe('blocked');
    expect(sentence).toMatch(/^Neither of the two does “[^”]+”\.$/);
    expect(reasons.every(({ tone, sources }) => tone === 'bad' && sources.length > 0)).toBe(true);
  });

  test('with one half that is not needed is none, and says which is enough', () => {
    const { verdict, sentence, reasons } = judged(
      { ...restricted, jobs: ['build-image'] },
      'buildkit-service/mtls,kubedock/default',
    );
    expect(verdict).toBe('blocked');
    expect(sentence).toBe(
      'kubedock is not needed for these jobs: BuildKit service, client certificates does them alone.',
    );
    expect(reasons.flatMap(({ sources }) => sources)).not.toEqual([]);
    // Also where the second one is enough.
    expect(
      judged({ jobs: ['build-image', 'run-containers'] }, 'buildkit-rootless/unconfined,dind-sidecar/unix'),
    ).toMatchObject({ verdict: 'blocked', blockedBy: ['not-needed'] });
  });

  test('shares the jobs in the order of its reference, in every sentence', () => {
    const answers: Answers = {
      jobs: ['build-image', 'run-containers', 'testcontainers'],
      podSecurity: 'privileged',
    };
    const { sentence, verdict } = judged(answers, 'kubedock/default,dind-sidecar/gvisor');
    expect(verdict).not.toBe('blocked');
    expect(sentence).toMatch(/this does “Run containers”, “Testcontainers”, that does “Build images”/);
  });

  test('waits for the jobs where nobody said them', () => {
    const { verdict, needs } = judged(
      { podSecurity: 'privileged' },
      'buildkit-service/mtls,kubedock/default',
    );
    expect(verdict).toBe('depends');
    expect(needs).toContain('jobs');
  });

  test('is drawn as it is judged: what is blocked is not for these answers, whatever the pair and the jobs', () => {
    const refs = [
      'buildkit-service/mtls',
      'dind-sidecar/gvisor',
      'kubedock/default',
      'pod-containers/default',
    ];
    const jobSets: readonly Answers['jobs'][] = [
      ['build-image'],
      ['build-image', 'testcontainers'],
      ['build-image', 'existing-docker-scripts', 'testcontainers'],
    ];
    const seen = new Set<string>();
    for (const a of refs) {
      for (const b of refs.filter((other) => other.split('/')[0] !== a.split('/')[0])) {
        for (const jobs of jobSets) {
          for (const podSecurity of ['privileged', 'restricted'] as const) {
            const answers: Answers = {
              jobs: jobs!,
              podSecurity,
              workspace: 'docker-run',
              dockerfile: 'replaceable',
            };
            const { verdict } = judged(answers, `${a},${b}`);
            const { blockedBy } = drawnWorld(answers, `${a},${b}`);
            seen.add(verdict);
            expect([a, b, jobs, podSecurity, verdict === 'blocked']).toEqual([
              a,
              b,
              jobs,
              podSecurity,
              blockedBy.length > 0,
            ]);
          }
        }
      }
    }
    expect([...seen].toSorted()).toEqual(['blocked', 'depends', 'price']);
  });

  test('is never better than its halves, with any answers', () => {
    const pairs = allVariants
      .filter((variant) => coversOf(variant).join() === 'build-image')
      .map((variant) => `${variant.id},kubedock/default`);
    for (const answers of worlds) {
      const decision = decide({ ...answers, jobs: ['build-image', 'testcontainers'] });
      const builds = decide({ ...answers, jobs: ['build-image'] });
      for (const pair of pairs) {
        const found = decisionFor(decision, pair);
        expect(found?.sentence, pair).toMatch(/\S/);
        const half = pair.split(',')[0]!;
        const alone = decisionFor(builds, half);
        expect(verdictRank(found!.verdict), pair).toBeLessThanOrEqual(verdictRank(alone!.verdict));
      }
    }
  });

  test('is rated by both: what either can do, and the worse in the rest, whichever is named first', () => {
    const worth = (rating: Rating): number => (rating === 'none' ? -1 : ratingWorth[rating]);
    const inPairs = new Map(criterionRules.map((criterion) => [criterion.id, criterion.inPairs]));
    const refs = ['buildkit-service/mtls', 'kaniko-fork/default', 'dind-sidecar/unix'];
    const jobSets: readonly Answers['jobs'][] = [
      undefined,
      ['build-image'],
      ['build-image', 'testcontainers'],
      ['build-image', 'existing-docker-scripts'],
    ];
    for (const answers of worlds.slice(0, 20)) {
      for (const jobs of jobSets) {
        const { jobs: _jobs, ...rest } = answers;
        const decision = decide(jobs ? { ...rest, jobs } : rest);
        for (const ref of refs) {
          const both = decisionFor(decision, `${ref},kubedock/default`)!;
          const turned = decisionFor(decision, `kubedock/default,${ref}`)!;
          expect([turned.ratings, turned.score]).toEqual([both.ratings, both.score]);
          const [a, b] = [ref, 'kubedock/default'].map(
            (one) => rateSolution([variantOf(one)!.variant], decision.environment).ratings,
          );
          for (const [index, { criterion, rating }] of both.ratings.entries()) {
            const halves = [a?.[index], b?.[index]]
              .map((half) => worth(half?.rating ?? 'none'))
              .filter((one) => one >= 0);
            const expected =
              halves.length === 0 ? -1 : Math[inPairs.get(criterion) === 'better' ? 'max' : 'min'](...halves);
            expect([ref, criterion, worth(rating)]).toEqual([ref, criterion, expected]);
          }
        }
      }
    }
  });

  test('has the score with which it is ranked, where nothing is open', () => {
    let seen = 0;
    for (const answers of worlds) {
      const decision = decide(assumedAnswers(infer(answers)));
      for (const { refs, score } of decision.solutions) {
        seen += 1;
        expect(decisionFor(decision, solutionOf(refs))?.score, solutionOf(refs)).toBeCloseTo(score, 12);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  test('of a variant that is none is not judged', () => {
    expect(decisionFor(decide({}), 'buildkit-service/mtls,none/none')).toBeUndefined();
  });
});
