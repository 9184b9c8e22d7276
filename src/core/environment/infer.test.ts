import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSetQuestion, questionIds, unknown, vocabulary, type Answers } from '../model/vocabulary';
import { platforms } from '../knowledge/platforms';
import { assumedAnswer } from '../knowledge/questions';
import { anyAnswers } from '../testing/arbitraries';
import { assumedAnswers, assumedOr } from './assume';
import { infer } from './infer';

const runs = process.env['SLIPWAY_FULL'] ? 5_000 : 400;

describe('infer', () => {
  test('what is inferred is a reason itself: MKE runs Docker, and Docker has no user namespaces for pods', () => {
    const { possible, origin } = infer({ platform: 'mke' });
    expect([possible.runtime, possible.userNamespaces]).toEqual([['docker'], ['no']]);
    expect([origin.runtime, origin.userNamespaces]).toEqual(['platform', 'inferred']);
  });

  test('nodes without user namespaces that nobody may change start no pod in one', () => {
    const auto = infer({ platform: 'eks-auto' });
    expect([auto.possible.userNamespaces, auto.origin.userNamespaces]).toEqual([['no'], 'inferred']);
    expect(auto.inferences.find(({ question }) => question === 'userNamespaces')?.from).toBe('nodeOs');
    const asked = (answers: Answers) => infer(answers).possible.userNamespaces;
    expect(asked({ nodeOs: 'talos', nodeChanges: 'none' })).toEqual(['no']);
    for (const answers of [
      { nodeOs: 'talos' },
      { nodeOs: 'talos', nodeChanges: 'settings' },
      { nodeOs: 'ubuntu-24.04', nodeChanges: 'none' },
      { nodeChanges: 'none' },
    ] as const)
      expect(asked(answers), JSON.stringify(answers)).toEqual(['yes', 'no']);
    const said = infer({ platform: 'eks-auto', userNamespaces: 'yes' });
    expect(said.possible.userNamespaces).toEqual(['yes']);
    expect(said.contradictions.map(({ questions }) => questions)).toEqual([['nodeOs', 'userNamespaces']]);
    expect(infer({ platform: 'eks-fargate' }).origin.userNamespaces).toBe('platform');
  });

  test('what is filled in says whether it is a default', () => {
    const inferred = (answers: Answers) =>
      Object.fromEntries(infer(answers).inferences.map(({ question, isDefault }) => [question, isDefault]));
    expect(inferred({ platform: 'talos' })).toEqual({
      runtime: undefined,
      nodeOs: undefined,
      podSecurity: true,
    });
  });

  test('nothing more follows from what was inferred', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { possible, origin } = infer(answers);
        const filled = Object.fromEntries(
          questionIds.flatMap((id) =>
            isSetQuestion(id) || origin[id] === 'open' ? [] : [[id, possible[id][0]]],
          ),
        );
        expect(infer({ ...answers, ...filled }).possible).toEqual(possible);
      }),
      { numRuns: runs },
    );
  });

  test.each(['eks', 'gke'] as const)(
    '%s: Docker left with Kubernetes 1.24, and was there before',
    (platform) => {
      expect(infer({ platform, kubernetes: '1.24' }).possible.runtime).toEqual(['containerd']);
      for (const kubernetes of ['1.23', unknown] as const)
        expect(infer({ platform, kubernetes }).possible.runtime).toEqual(vocabulary.runtime);
      const docker = { platform, runtime: 'docker' } as const;
      expect(infer({ ...docker, kubernetes: '1.23' }).contradictions).toEqual([]);
      expect(infer({ ...docker, kubernetes: '1.34' }).contradictions).toHaveLength(1);
      expect(infer({ runtime: 'docker', kubernetes: '1.34' }).possible.platform).not.toContain(platform);
      expect(infer({ runtime: 'docker', kubernetes: '1.23' }).possible.platform).toContain(platform);
    },
  );

  test('a default of a platform is filled in, contradicts nothing, and leaves the platform possible', () => {
    for (const { id: platform, fixes } of platforms) {
      for (const { question: id, to, isDefault } of fixes) {
        if (!isDefault) continue;
        expect(infer({ platform }).possible[id], platform).toEqual(to);
        const others = vocabulary[id].filter((value) => !(to as readonly string[]).includes(value));
        for (const value of others) {
          expect(infer({ platform, [id]: value }).contradictions, `${platform} ${value}`).toEqual([]);
          expect(infer({ [id]: value }).possible.platform).toContain(platform);
        }
      }
    }
  });

  test('what a platform refuses by default names who does, and only there', () => {
    for (const { id, fixes, admission, neverPrivileged } of platforms) {
      const level = fixes.find(({ question }) => question === 'podSecurity');
      expect([id, admission !== undefined]).toEqual([id, level?.isDefault === true]);
      expect([id, level !== undefined && !level.isDefault]).toEqual([id, false]);
      if (neverPrivileged) expect(level, id).toBeUndefined();
      if (!admission) continue;
      expect(admission.name).toMatch(/^[A-Z].*[^.]$/);
      expect(admission.whoCanChange).toMatch(/^[A-Z].*\.$/);
      expect(admission.sources.length).toBeGreaterThan(0);
    }
  });
});

describe('what is assumed', () => {
  test('is the answer, or possible, and the same wherever it is asked', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const environment = infer(answers);
        const all: Answers = assumedAnswers(environment);
        for (const id of questionIds) {
          const value = assumedOr(id, environment);
          expect(all[id]).toEqual(value);
          const answer = answers[id];
          if (answer !== undefined && answer !== unknown) expect(value).toEqual(answer);
          else if (!isSetQuestion(id)) expect(environment.possible[id]).toContain(value);
        }
      }),
      { numRuns: runs },
    );
  });

  test('is what a platform usually has, and the question’s own assumption where no platform narrows', () => {
    for (const { id: platform, fixes } of platforms) {
      const environment = infer({ platform, kubernetes: '1.34' });
      for (const { question: id, to } of fixes)
        expect([platform, assumedOr(id, environment)]).toEqual([platform, to[0]]);
      for (const id of questionIds) {
        if (
          id === 'platform' ||
          id === 'kubernetes' ||
          environment.inferences.some(({ question }) => question === id)
        )
          continue;
        expect([platform, assumedOr(id, environment)]).toEqual([platform, assumedAnswer(id)]);
      }
    }
    expect(assumedOr('nodeOs', infer({ platform: 'gke' }))).toBe('cos');
    expect(assumedOr('nodeOs', infer({ platform: 'aks' }))).toBe('ubuntu-older');
    expect(assumedOr('nodeOs', infer({ platform: 'eks' }))).toBe('amazon-linux-2023');
  });
});
