import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSetQuestion, type Answers, type QuestionId } from '../model/vocabulary';
import { adviceTexts } from '../knowledge/adviceTexts';
import { anyAnswers, valuesOf } from '../testing/arbitraries';
import { decide } from './decide';

const runs = process.env['SLIPWAY_FULL'] ? 2_000 : 400;

const adviceOn = (answers: Answers) => {
  const { advice } = decide(answers);
  if (!advice) throw new Error('something is recommended');
  return advice;
};

const countOf = ({ jobs }: Answers): number => (jobs === undefined || jobs === 'unknown' ? 0 : jobs.length);

const asked = (answers: Answers): QuestionId[] =>
  adviceOn(answers)
    .reconsider.flat()
    .map(({ question }) => question);

describe('advice', () => {
  test('each answer to reconsider leads to a recommendation by itself, or together with those beside it', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { advice } = decide({ ...answers, podSecurity: 'restricted' });
        for (const together of advice?.reconsider ?? []) {
          seen += 1;
          expect(together.length).toBeGreaterThan(0);
          const worlds = together.reduce<Answers[]>(
            (list, { question: id }) =>
              list.flatMap((world) =>
                valuesOf(id)
                  .filter((value) => !isSetQuestion(id) || value.length < countOf(answers))
                  .map((value): Answers => ({ ...world, [id]: value })),
              ),
            [{ ...answers, podSecurity: 'restricted' }],
          );
          expect(
            worlds.some((world) => decide(world).best !== null),
            JSON.stringify(together),
          ).toBe(true);
        }
      }),
      { numRuns: runs / 4 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  const baseline = { podSecurity: 'baseline', platform: 'eks', nodeOs: 'amazon-linux-2023' } as const;

  /** What only a daemon in the pod does: scripts that call docker, on the checkout. */
  const scripts = {
    jobs: ['existing-docker-scripts'],
    workspace: 'docker-run',
    sandbox: ['none'],
  } as const;

  test('jobs are reconsidered where fewer of them would do, and what helps nothing alone is not named', () => {
    const answers: Answers = {
      ...baseline,
      ...scripts,
      jobs: ['build-image', 'existing-docker-scripts'],
      runtime: 'containerd',
    };
    expect(asked(answers).toSorted()).toEqual(['jobs', 'podSecurity', 'workspace']);
  });

  test('nodes that serve CI alone are part of it where code of anybody on shared nodes forbids what is left', () => {
    const answers: Answers = {
      ...scripts,
      platform: 'kubeadm',
      podSecurity: 'privileged',
      runtime: 'containerd',
      trust: 'anyone',
      tenancy: 'shared-nodes',
    };
    expect(adviceOn(answers).reconsider.map((set) => set.map(({ question }) => question))).toEqual([
      ['workspace'],
      ['sandbox'],
      ['tenancy'],
    ]);
  });

  test('who can change it is whoever can on this platform', () => {
    const [first] = adviceOn({ ...scripts, platform: 'openshift' }).reconsider.flat();
    expect(first).toEqual({
      question: 'podSecurity',
      say: 'An administrator can grant the service account of the jobs another SCC.',
    });
  });

  test('the way out fits the jobs, and claims nothing about jobs that are not known', () => {
    const kind = (answers: Answers): string =>
      adviceOn({ ...baseline, nodeOs: 'debian', ...scripts, ...answers }).id;
    expect(kind({})).toBe('runs');
    expect(kind({ jobs: ['build-image', 'existing-docker-scripts'] })).toBe('builds-and-runs');
    expect(adviceTexts['jobs-unknown'].text).not.toMatch(/your jobs run containers/i);
    expect(adviceTexts.runs.text).toMatch(/kubedock.*Sysbox.*GKE Sandbox/);
  });
});
