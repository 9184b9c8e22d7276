import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictRank } from '../model/approach';
import type { Answers } from '../model/vocabulary';
import { allVariants, approaches } from '../knowledge/approaches';
import { infer } from '../environment/infer';
import { anyAnswers } from '../testing/arbitraries';
import { decide } from './decide';
import { contradictsMore, isPartOf, isRefOf, isUsableIn, outcomeOf } from './outcome';
import { changed } from './search';
import { whatWouldChange } from './whatWouldChange';

const runs = process.env['SLIPWAY_FULL'] ? 1_000 : 60;

const anyRef = fc.constantFrom(
  ...allVariants.map(({ id }) => id as string),
  ...approaches.map(({ id }) => id),
);

/** Every choice of some of these, but none and all. */
const properSubsets = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length - 2 }, (_, bits) =>
    items.filter((_item, index) => ((bits + 1) >> index) & 1),
  );

const countOf = ({ jobs }: Answers): number => (jobs === undefined || jobs === 'unknown' ? 0 : jobs.length);

const isBest = (answers: Answers, ref: string): boolean => {
  const found = outcomeOf(infer(answers)).best;
  return found !== undefined && isPartOf(ref, found);
};

describe('whatWouldChange', () => {
  test('what it proposes does unblock, and no part of it does', () => {
    fc.assert(
      fc.property(anyAnswers, anyRef, (answers, ref) => {
        const start = infer(answers);
        const proposals = whatWouldChange(answers, ref);
        for (const { answers: next, changes } of proposals) {
          expect(isUsableIn(infer(next), ref)).toBe(true);
          expect(contradictsMore(infer(next), start)).toBe(false);
          for (const part of properSubsets(changes)) {
            const some = changed(answers, new Map(part.map(({ question, value }) => [question, value])));
            const environment = infer(some);
            const reached = isUsableIn(environment, ref) && !contradictsMore(environment, start);
            expect(reached, JSON.stringify([part, changes])).toBe(false);
          }
        }
        const size = proposals[0]?.changes.length ?? 0;
        expect(proposals.every(({ changes }) => changes.length === size)).toBe(true);
        if (isUsableIn(start, ref)) expect(proposals).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('to be the best, an approach does more or fares better itself: nothing is proposed that only hurts others', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...approaches.map(({ id }) => id)), (answers, ref) => {
        const before = outcomeOf(infer(answers));
        for (const { answers: next, changes } of whatWouldChange(answers, ref, 'best', 1)) {
          seen += 1;
          expect(isBest(next, ref)).toBe(true);
          if (changes.some(({ question }) => question === 'jobs') && countOf(next) > countOf(answers))
            continue;
          const old = before.best?.variant;
          if (!old) continue;
          const after = outcomeOf(infer(next)).judged.find(({ variant }) => variant === old);
          expect(verdictRank(after?.likely.verdict ?? 'blocked')).toBeGreaterThanOrEqual(
            verdictRank(before.best?.likely.verdict ?? 'works'),
          );
        }
      }),
      { numRuns: runs },
    );
    expect(seen).toBeGreaterThan(0);
  });

  const builds: Answers = {
    jobs: ['build-image'],
    platform: 'eks',
    kubernetes: '1.34',
    nodeOs: 'amazon-linux-2023',
    podSecurity: 'privileged',
    trust: 'own-team',
    tenancy: 'ci-nodes',
  };

  test('a sidecar becomes the best by one more job, not by another platform', () => {
    expect(decide(builds).best?.refs).not.toContain('dind-sidecar/unix');
    expect(whatWouldChange(builds, 'dind-sidecar', 'best').map(({ changes }) => changes)).toEqual([
      [{ question: 'jobs', value: ['build-image', 'compose'] }],
    ]);
  });

  test('a contradiction that is there already forbids no proposal', () => {
    const answers: Answers = { ...builds, runtime: 'docker', podSecurity: 'baseline' };
    expect(infer(answers).contradictions).toHaveLength(1);
    const [first] = whatWouldChange(answers, 'dind-sidecar');
    expect(first?.changes).toEqual([{ question: 'podSecurity', value: 'privileged' }]);
  });

  test('a level that a platform has by default can be changed on it', () => {
    const [first] = whatWouldChange({ platform: 'openshift', jobs: ['compose'] }, 'dind-sidecar');
    expect(first?.changes).toEqual([{ question: 'podSecurity', value: 'privileged' }]);
  });

  test('an open platform does not hide the change that matters', () => {
    const proposals = whatWouldChange({ jobs: ['compose'], podSecurity: 'baseline' }, 'dind-sidecar/unix');
    expect(proposals.map(({ changes }) => changes)).toEqual([
      [{ question: 'podSecurity', value: 'privileged' }],
    ]);
  });

  test('a value that the platform allows is found, not one that only means the same', () => {
    const answers: Answers = {
      jobs: ['build-image'],
      platform: 'aks',
      podSecurity: 'baseline',
      nodeOs: 'azure-linux',
    };
    const [first] = whatWouldChange(answers, 'buildkit-rootless/default-profiles');
    expect(first?.changes).toEqual([{ question: 'nodeOs', value: 'flatcar' }]);
  });

  test('of an approach whose variants do different jobs, each is tried with its own', () => {
    const answers: Answers = { jobs: ['build-image', 'existing-docker-scripts'], podSecurity: 'privileged' };
    expect(whatWouldChange(answers, 'external-builder/cloud').map(({ changes }) => changes)).toEqual([
      [{ question: 'jobs', value: ['build-image'] }],
    ]);
  });

  test('the socket needs Docker on the nodes, and a platform that has it', () => {
    const [first] = whatWouldChange(
      { jobs: ['build-image'], runtime: 'containerd', podSecurity: 'privileged' },
      'docker-socket',
    );
    expect(first?.changes).toEqual([{ question: 'runtime', value: 'docker' }]);
  });

  test('a reference is a whole id or an approach, never a beginning of one', () => {
    expect(isRefOf('dind', 'dind-sidecar/unix')).toBe(false);
    expect(isRefOf('dind-sidecar', 'dind-sidecar/unix')).toBe(true);
    expect(isRefOf('dind-sidecar/un', 'dind-sidecar/unix')).toBe(false);
  });
});
