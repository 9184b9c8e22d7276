import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allVariants, approaches } from '../knowledge/approaches';
import { options } from '../knowledge/options';
import { scenarios } from '../knowledge/scenarios';
import type { LinkState } from '../model/linkState';
import { anyAnswers } from '../testing/arbitraries';
import { released } from './fixtures/released';
import { decodeLink, emptyState, encodeLink, LINK_LIMIT } from './link';

const anyOptions = fc
  .tuple(
    ...options.map((option) =>
      fc.option(
        option.range
          ? fc.integer({ min: option.range.min, max: option.range.max }).map(String)
          : fc.constantFrom(...option.choices.map(({ value }) => value)),
        { nil: undefined },
      ),
    ),
  )
  .map((values) =>
    Object.fromEntries(
      options.flatMap(({ id }, index) => (values[index] === undefined ? [] : [[id, values[index]]])),
    ),
  ) as fc.Arbitrary<Record<string, string>>;

const anyState: fc.Arbitrary<LinkState> = fc
  .record({
    answers: anyAnswers,
    options: anyOptions,
    ref: fc.option(fc.constantFrom(...approaches.map(({ id }) => id), ...allVariants.map(({ id }) => id)), {
      nil: undefined,
    }),
    highlight: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
    unknownKeys: fc.array(
      fc.tuple(
        fc.string({ minLength: 1 }).map((key) => `x-${key}`),
        fc.string(),
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ ref, highlight, ...rest }) => ({
    ...rest,
    knowledge: '2026-11-21',
    ...(ref !== undefined && { ref }),
    ...(highlight !== undefined && { highlight }),
  }));

describe('law 7: round trip', () => {
  test('decode undoes encode for every state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: back } = decodeLink(encodeLink(state));
        expect(back).toEqual(state);
      }),
      { numRuns: process.env['SLIPWAY_FULL'] ? 20_000 : 1_500 },
    );
  });

  test('no text makes it throw, and what is left is a state that encodes', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'v=1',
        'jobs=',
        'jobs=build-image,,',
        'runtime=%E0%A4%A',
        '%',
        '&&=',
        'o.port=99999',
        'o.x=1',
        '__proto__=1',
        'constructor=2',
        'a=dind-sidecar/../x',
        'k=yesterday',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { state } = decodeLink(parts.join('&'));
        expect(decodeLink(encodeLink(state)).state.answers).toEqual(state.answers);
      }),
      { numRuns: process.env['SLIPWAY_FULL'] ? 50_000 : 3_000 },
    );
  });

  test.each(released)('a released link still means what it meant: $link', ({ link, state }) => {
    const decoded = decodeLink(link);
    expect(decoded.warnings).toEqual([]);
    expect(decoded.state).toMatchObject(state);
  });
});

describe('decodeLink', () => {
  test('names what it does not know, and keeps it', () => {
    const { state, warnings } = decodeLink('v=1&runtime=podman&moon=full&jobs=build-image,fly');
    expect(state.answers).toEqual({ jobs: ['build-image'] });
    expect(state.unknownKeys).toEqual([['moon', 'full']]);
    expect(warnings).toHaveLength(3);
    expect(warnings.join(' ')).toContain('podman');
    expect(encodeLink(state)).toContain('moon=full');
  });

  test('reads a whole address and the form of a single file', () => {
    const fragment = 'v=1&runtime=docker';
    for (const link of [
      fragment,
      `#${fragment}`,
      `https://example.com/a/choose/#${fragment}`,
      `#/choose?${fragment}`,
    ]) {
      expect(decodeLink(link).state.answers, link).toEqual({ runtime: 'docker' });
    }
    expect(decodeLink('').state).toEqual(emptyState);
    expect(decodeLink('#/choose').state).toEqual(emptyState);
  });

  test('a link that is too long is refused with its length', () => {
    const { state, warnings } = decodeLink(`v=1&h=${'x'.repeat(LINK_LIMIT)}`);
    expect(state).toEqual(emptyState);
    expect(warnings[0]).toContain(String(LINK_LIMIT));
  });

  test('an illegal option value is named and the default taken', () => {
    const { state, warnings } = decodeLink('v=1&o.mtu=12&o.sidecar=both');
    expect(state.options).toEqual({});
    expect(warnings.join(' ')).toMatch(/12.*both/s);
  });

  test('a set is read in any order and without duplicates', () => {
    expect(decodeLink('jobs=compose,build-image,compose').state.answers.jobs).toEqual([
      'build-image',
      'compose',
    ]);
  });
});

test('the links of the scenarios are short enough to stand in a comment', () => {
  for (const { answers, id } of scenarios) {
    expect(encodeLink({ ...emptyState, answers }).length, id).toBeLessThan(400);
  }
});
