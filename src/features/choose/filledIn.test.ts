import { describe, expect, test } from 'vitest';
import { infer, platforms, type Answers } from '../../core';
import { filledInBy } from './filledIn';

const kinds = (answers: Answers) => Object.fromEntries(filledInBy(answers).map(({ id, kind }) => [id, kind]));

describe('what a platform fills in', () => {
  test('says what is fixed, what is a default, and what it leaves to choose from', () => {
    expect(kinds({ platform: 'eks-auto' })).toEqual({
      runtime: 'fixed',
      nodeOs: 'fixed',
      nodeChanges: 'fixed',
      userNamespaces: 'fixed',
    });
    expect(kinds({ platform: 'talos' })).toEqual({
      runtime: 'fixed',
      nodeOs: 'fixed',
      podSecurity: 'default',
    });
    expect(kinds({ platform: 'eks', kubernetes: '1.34' })).toEqual({ runtime: 'fixed', nodeOs: 'choice' });
    expect(kinds({ platform: 'eks', kubernetes: '1.23' })).toEqual({ nodeOs: 'choice' });
    for (const answers of [{}, { platform: 'unknown' }, { platform: 'other' }] as const)
      expect(filledInBy(answers)).toEqual([]);
  });

  test('keeps saying it where the reader answers otherwise, and where he takes that back', () => {
    const runtime = (answers: Answers) => filledInBy(answers).find(({ id }) => id === 'runtime');
    expect(runtime({ platform: 'talos', runtime: 'docker' })).toMatchObject({
      words: 'containerd',
      answer: 'Docker',
      differs: true,
    });
    expect(runtime({ platform: 'talos', runtime: 'containerd' })).toMatchObject({
      answer: 'containerd',
      differs: false,
    });
    for (const answers of [{ platform: 'talos' }, { platform: 'talos', runtime: 'unknown' }] as const)
      expect(runtime(answers)).toMatchObject({ differs: false });
    expect(runtime({ platform: 'talos' })?.answer).toBeUndefined();
  });

  test('every answer that differs from what is fixed is a contradiction, and only those', () => {
    for (const { id: platform, fixes } of platforms)
      for (const { question } of fixes)
        for (const runtime of ['containerd', 'cri-o', 'docker'] as const) {
          if (question !== 'runtime') continue;
          const answers = { platform, runtime, kubernetes: '1.34' } as const;
          const row = filledInBy(answers).find(({ id }) => id === 'runtime');
          const said = infer(answers).contradictions.some(({ questions }) => questions.includes('runtime'));
          expect([platform, runtime, row?.differs === true]).toEqual([platform, runtime, said]);
        }
  });
});
