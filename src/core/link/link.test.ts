import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allVariants, approaches, approachOf } from '../knowledge/approaches';
import { optionOf, options } from '../knowledge/options';
import { fillableIds } from '../knowledge/placeholderFields';
import { scenarios } from '../knowledge/scenarios';
import { weightIds } from '../knowledge/weights';
import type { LinkState } from '../model/linkState';
import { anyAnswers } from '../testing/arbitraries';
import { released } from './fixtures/released';
import { fragmentPlace } from './fragment';
import { decodeLink, emptyState, encodeLink, fitLink, LINK_LIMIT } from './link';

/** Anything at all, as long as all of it together fits into a link. */
const anyText = fc.string({ unit: 'binary', maxLength: 12 });

const optionIds = [...options.map(({ id }) => id), ...fillableIds];

const anyOptions = fc
  .tuple(
    ...options.map((option) =>
      fc.option(
        option.text
          ? anyText
          : option.range
            ? fc.integer({ min: option.range.min, max: option.range.max }).map(String)
            : fc.constantFrom(...option.choices.map(({ value }) => value)),
        { nil: undefined },
      ),
    ),
    ...fillableIds.map(() => fc.option(anyText, { nil: undefined })),
  )
  .map((values) =>
    Object.fromEntries(
      optionIds.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]]])),
    ),
  ) as fc.Arbitrary<Record<string, string>>;

const anyRef = fc.constantFrom(
  ...approaches.map(({ id }) => id),
  ...allVariants.map(({ id }) => id as string),
);

const anyPair = fc
  .tuple(anyRef, anyRef)
  .filter(([a, b]) => approachOf(a) !== approachOf(b))
  .map((refs) => refs.join(','));

const anyState: fc.Arbitrary<LinkState> = fc
  .record({
    answers: anyAnswers,
    options: anyOptions,
    weights: fc.dictionary(fc.constantFrom(...weightIds), fc.constantFrom('less', 'more'), {
      noNullPrototype: true,
    }),
    ref: fc.option(fc.oneof(anyRef, anyPair), { nil: undefined }),
    columns: fc.option(fc.uniqueArray(anyRef, { minLength: 1, maxLength: 5 }), { nil: undefined }),
    shown: fc.option(
      fc.record({
        format: fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/),
        file: fc.option(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme-composite' }), {
          nil: undefined,
        }),
      }),
      { nil: undefined },
    ),
    beside: fc.option(
      fc.record({
        view: fc.constantFrom('compare' as const, 'migrate' as const),
        ref: fc.oneof(anyRef, anyPair),
      }),
      { nil: undefined },
    ),
    highlight: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
    knowledge: fc.option(fc.constantFrom('2026-11-21', '2024-02-29'), { nil: undefined }),
    unknownKeys: fc.array(
      fc.tuple(
        fc.string({ minLength: 1 }).map((key) => `x-${key}`),
        fc.string(),
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ ref, columns, shown, beside, highlight, knowledge, ...rest }) => ({
    ...rest,
    ...(knowledge !== undefined && { knowledge }),
    ...(ref !== undefined && { ref }),
    ...(columns !== undefined && { columns }),
    ...(shown && { format: shown.format }),
    ...(shown?.file !== undefined && shown.file.length <= 120 && { file: shown.file }),
    ...(beside && { beside }),
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
        'w.node-root=most',
        'w.risks=less',
        'w.moon=more',
        'a=dind-sidecar,dind-sidecar/tls',
        'a=dind-sidecar,docker-socket,buildkit-rootless',
        'c=dind-sidecar,dind-sidecar,moon',
        'c=,',
        '__proto__=1',
        'constructor=2',
        'a=dind-sidecar/../x',
        'k=yesterday',
        'k=2026-02-30',
        '&amp;jobs=compose',
        'h=Pod/agent#/spec',
        'f=jenkinsfile',
        'f=moon:',
        'f=pod-yaml:a:b',
        'f=:x',
        'd=dind-sidecar/tls',
        'm=dind-sidecar,kubedock',
        'm=moon',
        '/choose?',
        `h=${'"'.repeat(3_000)}`,
        `x=${'@'.repeat(3_000)}`,
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { state } = decodeLink(parts.join('&'));
        const link = encodeLink(state);
        expect(link.length).toBeLessThanOrEqual(LINK_LIMIT);
        expect(decodeLink(link).state).toEqual(state);
      }),
      { numRuns: process.env['SLIPWAY_FULL'] ? 50_000 : 3_000 },
    );
  });

  test('a solution of two, and what counts less or more, stand in the link', () => {
    const state: LinkState = {
      ...emptyState,
      weights: { risks: 'more', 'start-up': 'less' },
      ref: 'buildkit-rootless/unconfined,dind-sidecar',
    };
    expect(encodeLink(state)).toBe(
      'v=1&a=buildkit-rootless/unconfined,dind-sidecar&w.risks=more&w.start-up=less',
    );
    for (const wrong of ['a=dind-sidecar,dind-sidecar/tls', 'a=a,b', 'w.risks=most', 'c=moon'])
      expect([wrong, decodeLink(`v=1&${wrong}`).warnings.length]).toEqual([wrong, 1]);
  });

  test('the format, its file, and what a manifest is held against stand in the link', () => {
    const state: LinkState = {
      ...emptyState,
      ref: 'dind-sidecar/unix',
      format: 'gitlab-runner',
      file: '.gitlab/ci:values.yaml',
      beside: { view: 'migrate', ref: 'docker-socket/default' },
    };
    const link = 'v=1&a=dind-sidecar/unix&f=gitlab-runner:.gitlab/ci:values.yaml&m=docker-socket/default';
    expect(encodeLink(state)).toBe(link);
    expect(decodeLink(link)).toEqual({ state, warnings: [] });
    for (const wrong of ['f=:values.yaml', 'f=Pod', 'd=moon', 'd=dind-sidecar&m=kubedock'])
      expect([wrong, decodeLink(`v=1&${wrong}`).warnings.length]).toEqual([wrong, 1]);
    // What no version of this page has is kept: the place of the files names it.
    expect(decodeLink('v=1&f=moon').state.format).toBe('moon');
  });

  test('a fresh state has no knowledge date, and gets none by the way', () => {
    expect(decodeLink(encodeLink(emptyState))).toEqual({ state: emptyState, warnings: [] });
  });

  test('a link that would outgrow its limit loses what this page does not know, and says so', () => {
    const long = `v=1&runtime=docker&h=x&moon=${'@'.repeat(7_900)}&sun=up`;
    expect(long.length).toBeLessThan(LINK_LIMIT);
    const { state, warnings } = decodeLink(long);
    expect(state).toEqual({
      answers: { runtime: 'docker' },
      options: {},
      weights: {},
      highlight: 'x',
      unknownKeys: [['sun', 'up']],
    });
    expect(warnings).toContain('“moon” was left out: with it the link would have more than 8192 characters.');
    expect(decodeLink(encodeLink(state)).state).toEqual(state);
  });

  test('a state that grew too large still gives a link that is read', () => {
    const unknownKeys = Array.from({ length: 40 }, (_, index): [string, string] => [
      `x${index}`,
      '@'.repeat(100),
    ]);
    const state: LinkState = { ...emptyState, answers: { runtime: 'docker' }, unknownKeys };
    const fitted = fitLink(state);
    expect(fitted.link.length).toBeLessThanOrEqual(LINK_LIMIT);
    expect(fitted.link).toBe(encodeLink(state));
    expect(fitted.warnings[0]).toMatch(/^“x\d+” was left out/);
    expect(decodeLink(fitted.link).state).toEqual(fitted.state);
    expect(fitted.state.answers).toEqual(state.answers);
    const glaring = fitLink({ ...state, highlight: '"'.repeat(LINK_LIMIT) });
    expect(glaring.warnings[0]).toMatch(/^“h” was left out/);
    expect(glaring.state).not.toHaveProperty('highlight');
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

  test('only the first # divides an address; the others belong to a path', () => {
    const path = 'Pod/agent#/spec/containers/[dind]/image';
    const fragment = `v=1&jobs=build-image&h=${path}`;
    for (const link of [
      fragment,
      `#${fragment}`,
      `https://example.com/manifest/#${fragment}`,
      `./#${fragment}`,
    ])
      expect(decodeLink(link), link).toEqual({
        state: {
          answers: { jobs: ['build-image'] },
          options: {},
          weights: {},
          highlight: path,
          unknownKeys: [],
        },
        warnings: [],
      });
  });

  test('an address without a fragment is named, and is no unknown key', () => {
    const { state, warnings } = decodeLink('https://example.com/choose/?a=b');
    expect(state).toEqual(emptyState);
    expect(warnings).toEqual([expect.stringContaining('no part after a “#”')]);
  });

  test('the source of a page as a link is repaired', () => {
    expect(decodeLink('#v=1&amp;jobs=build-image&amp;amp;runtime=docker')).toEqual({
      state: {
        answers: { jobs: ['build-image'], runtime: 'docker' },
        options: {},
        weights: {},
        unknownKeys: [],
      },
      warnings: [],
    });
    const state: LinkState = { ...emptyState, unknownKeys: [['amp;x', '1']] };
    expect(decodeLink(encodeLink(state)).state).toEqual(state);
  });

  test('of a key that stands there twice the last one counts, and the page says so', () => {
    const { state, warnings } = decodeLink(
      'runtime=docker&o.port=1234&moon=1&runtime=cri-o&moon=2&runtime=rkt',
    );
    expect(state.answers).toEqual({});
    expect(decodeLink('runtime=docker&runtime=cri-o').state.answers).toEqual({ runtime: 'cri-o' });
    expect(warnings).toContain('“runtime” stands in the link more than once; the last one counts.');
    expect(state.unknownKeys).toEqual([
      ['moon', '1'],
      ['moon', '2'],
    ]);
  });

  test.each(['2026-99-99', '2026-02-30', '2026-11-00', '2026-13-01', '2025-02-29', '26-11-21'])(
    'k=%s is no date',
    (date) => {
      const { state, warnings } = decodeLink(`v=1&k=${date}`);
      expect(state).toEqual(emptyState);
      expect(warnings).toEqual([`The knowledge date “${date}” of the link is no date.`]);
    },
  );

  test('many things that it does not know are counted, not told one by one', () => {
    const { warnings } = decodeLink(Array.from({ length: 1_000 }, (_, index) => `x${index}=`).join('&'));
    expect(warnings).toHaveLength(11);
    expect(warnings.at(-1)).toBe('990 more parts of the link were not taken as written.');
    expect(new Set(decodeLink('x=1&x=2&x=3').warnings).size).toBe(1);
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

  test('what is typed stays as it is typed, legal or not, until it is too long for a link', () => {
    const typed = { image: "it's ${wrong}\n", layers: '50Gi', namespace: '😀' };
    expect(decodeLink(encodeLink({ ...emptyState, options: typed }))).toEqual({
      state: { ...emptyState, options: typed },
      warnings: [],
    });
    const fitted = fitLink({ ...emptyState, options: { mtu: '1400', image: 'é'.repeat(10_000), cpu: '2' } });
    expect(fitted.state.options).toEqual({ mtu: '1400', cpu: '2' });
    expect(fitted.warnings).toEqual([expect.stringMatching(/^“o\.image” was left out/)]);
    expect(decodeLink(fitted.link).state).toEqual(fitted.state);
  });

  test('no placeholder that can be filled has the id of an option', () => {
    expect(fillableIds.filter((id) => optionOf(id))).toEqual([]);
  });

  test('a set is read in any order and without duplicates', () => {
    expect(decodeLink('jobs=compose,build-image,compose').state.answers.jobs).toEqual([
      'build-image',
      'compose',
    ]);
  });
});

test.each([
  ['#/choose?v=1', 'choose'],
  ['#/choose/?v=1', 'choose'],
  ['https://example.com/#/risks', 'risks'],
  ['#/', ''],
  ['#v=1&h=Pod/agent#/spec', undefined],
  ['', undefined],
])('the place of %s is %s', (link, place) => {
  expect(fragmentPlace(link)).toBe(place);
});

test('the links of the scenarios are short enough to stand in a comment', () => {
  for (const { answers, id } of scenarios) {
    expect(encodeLink({ ...emptyState, answers }).length, id).toBeLessThan(400);
  }
});
