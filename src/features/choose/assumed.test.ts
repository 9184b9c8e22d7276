import { describe, expect, test } from 'vitest';
import {
  assumeWorld,
  infer,
  optionLabel,
  plan,
  platforms,
  question,
  questions,
  type Answers,
} from '../../core';
import { assumedSentence } from './assumed';

const sentence = (answers: Answers): string => {
  const asked = questions.find(({ id }) => id === 'podSecurity');
  return asked ? assumedSentence(asked, infer(answers)) : '';
};

describe('what “I don’t know” assumes', () => {
  test('is what the platform leaves, with the reason of the platform', () => {
    expect(sentence({ platform: 'talos' })).toMatch(
      /^The manifest assumes: What baseline refuses\. Talos enforces baseline/,
    );
    expect(sentence({})).toBe(`The manifest assumes: Nothing. ${question('podSecurity').assumeWhy}`);
  });

  test('does not depend on the answer that it would replace', () => {
    for (const podSecurity of ['privileged', 'restricted'] as const)
      expect(sentence({ platform: 'talos', podSecurity })).toBe(sentence({ platform: 'talos' }));
  });

  test('is the value of the assumed world, on every platform and for every question', () => {
    for (const { id: platform } of platforms)
      for (const each of questions) {
        const environment = infer({ platform });
        const asked = infer({ platform, [each.id]: 'unknown' });
        const value: unknown = assumeWorld(asked).world[each.id];
        const [option] = Array.isArray(value) ? (value as unknown[]) : [value];
        expect(assumedSentence(each, environment)).toContain(
          `assumes: ${optionLabel(each.id, option as never)}. `,
        );
      }
  });

  test('says what the plan lists as its assumption, with the same reason', () => {
    for (const { id: platform } of platforms)
      for (const ref of ['dind-sidecar', 'buildkit-rootless']) {
        const { assumptions, blockedBy } = plan({ platform }, ref);
        // What is ruled out is drawn for another situation.
        if (blockedBy.length > 0) continue;
        for (const { question: id, value, why } of assumptions) {
          const asked = questions.find((each) => each.id === id);
          expect(asked && assumedSentence(asked, infer({ platform }))).toBe(
            `The manifest assumes: ${value}. ${why}`,
          );
        }
      }
  });
});
