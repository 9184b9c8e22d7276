import { describe, expect, it } from 'vitest';
import { criteria, weightRule } from '../../core';
import { rangeWords, weightWords } from './weightWords';

describe('the words for a weight', () => {
  it.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
    '%s: a whole sentence, with every weight that it can have',
    (_, criterion) => {
      const rule = weightRule(criterion);
      const words = weightWords(rule, criterion.reads);
      expect(words).toMatch(/^[\dA-Z].*\.$/);
      expect(words).not.toMatch(/undefined|\[object/);
      if (rule.by === 'nothing' || rule.by === 'several') return;
      for (const { weight } of rule.weights) expect(words).toMatch(new RegExp(`(^|[;,] |else )${weight}\\b`));
    },
  );

  it('follow contexts, questions and several of them', () => {
    const weights = [
      { weight: 3, values: ['D', 'B', 'C'] },
      { weight: 1, values: ['A'] },
    ];
    expect(weightWords({ by: 'trust', weights, open: 3 }, [])).toBe(
      '3 in context B, C or D; 1 in context A.',
    );
    expect(rangeWords({ by: 'trust', weights, open: 3 })).toBe('1 to 3');
    expect(weightWords({ by: 'several', weights: [], open: 1 }, ['cache', 'jobs'])).toBe(
      'Follows Cache and Jobs together.',
    );
    const cache = [
      { weight: 3, values: ['shared'] },
      { weight: 0, values: ['none', 'agent'] },
    ];
    expect(weightWords({ by: 'cache', weights: cache, open: 1 }, ['cache'])).toMatch(
      /^3 where Cache is “[^”]+”, else 0; 1 while that is open\.$/,
    );
    expect(weightWords({ by: 'cache', weights: cache, open: 0 }, ['cache'])).toMatch(/”, else 0\.$/);
    expect(rangeWords({ by: 'nothing', weights: [{ weight: 2, values: [] }], open: 2 })).toBe('2');
  });
});
