import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { vocabulary } from '../model/vocabulary';
import { allVariants, variantOf } from '../knowledge/approaches';
import { holdingBlockers } from '../decide/variant';
import { assumedAnswers } from '../environment/assume';
import { infer } from '../environment/infer';
import { podProblems } from '../testing/podProblems';
import { lifted } from '../decide/lifted';
import { plan } from './plan';

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

describe('a manifest that depends on open questions', () => {
  it.each(['userns', 'gvisor', 'kata', 'sysbox'])(
    'of %s is drawn where it starts, and says for which',
    (id) => {
      const ref = `dind-sidecar/${id}`;
      const drawn = plan({ podSecurity: 'privileged', jobs: ['build-image'] }, ref);
      expect(drawn.blockedBy).toEqual([]);
      expect(drawn.drawnFor.map(({ question }) => question)).toContain('sandbox');
      expect(drawn.warnings.map((warning) => warning.id)).toContain('drawn-for-open-answers');
      expect(podProblems(drawn)).toEqual([]);
    },
  );

  it('is drawn as answered where nothing is open', () => {
    const drawn = plan(
      { podSecurity: 'privileged', platform: 'kubeadm', jobs: ['build-image'] },
      'dind-sidecar/unix',
    );
    expect(drawn.drawnFor).toEqual([]);
    expect(drawn.warnings.map(({ id }) => id)).not.toContain('drawn-for-open-answers');
  });
});
