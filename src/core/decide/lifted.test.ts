import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { vocabulary } from '../model/vocabulary';
import { allVariants, variantOf } from '../knowledge/approaches';
import { holdingBlockers } from '../decide/variant';
import { assumedAnswers } from '../environment/assume';
import { infer } from '../environment/infer';
import { lifted } from './lifted';

const holding = (answers: Answers, ref: string): string[] =>
  holdingBlockers(variantOf(ref)!.variant, infer(assumedAnswers(infer(answers)))).map(({ id }) => id);

/** Everything against it at once, on platforms that fix several answers. */
const hard: readonly Answers[] = [
  { kubernetes: '1.23', podSecurity: 'restricted', runtime: 'docker', jobs: ['testcontainers', 'compose'] },
  ...vocabulary.platform.map((platform): Answers => ({
    platform,
    kubernetes: '1.24',
    podSecurity: 'restricted',
  })),
];

describe('answers that lift every blocker', () => {
  it.each(allVariants.map((variant) => [variant.id, variant] as const))('of %s', (ref, variant) => {
    for (const answers of hard) {
      const { answers: next, changes } = lifted(answers, variant);
      expect([answers, holding(next, ref)]).toEqual([answers, []]);
      const before = holding(answers, ref);
      expect(changes.length === 0).toBe(before.length === 0);
      for (const { question, value } of changes) expect(next[question]).toEqual(value);
    }
  });
});
